import { useState, type ReactNode } from 'react';
import { Button } from '@/components/Button';
import { LongTextField } from '@/components/fields';
import { Refusal } from '@/components/states';
import { useT } from '@/lib/i18n';
import { AttachmentFields } from '../AttachmentFields';
import styles from '../publicity.module.css';
import { typedInto } from '../typed';
import { useAttachments } from '../useAttachments';

interface WordsFormProps {
  title: string;
  /** Until when it can be sent. */
  until: ReactNode;
  help: string;
  send: string;
  command: { isRunning: boolean; error: unknown };
  onSend: (text: string, folder: string | undefined) => void;
}

/** What a family says in its own words, with what it wants to show. It is sent once. */
export function WordsForm({ title, until, help, send, command, onSend }: WordsFormProps) {
  const t = useT();
  const attachments = useAttachments();
  const [text, setText] = useState('');
  const words = text.trim();
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (words !== '') {
          onSend(words, attachments.folder);
        }
      }}
    >
      <p>
        {t('publicity.family.until')} <b>{until}</b>
      </p>
      <LongTextField label={title} help={help} bind={typedInto(text, setText)} />
      <AttachmentFields attachments={attachments} />
      <Refusal error={command.error} />
      <div>
        <Button
          kind="primary"
          disabled={words === '' || command.isRunning || attachments.isSending}
          onClick={() => onSend(words, attachments.folder)}
        >
          {send}
        </Button>
      </div>
    </form>
  );
}

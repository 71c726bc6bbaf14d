import { useState } from 'react';
import { Button } from '@/components/Button';
import { bindText } from '@/components/binding';
import { LongTextField } from '@/components/fields';
import { FileDrop } from '@/components/FileDrop';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { PAPERS_ACCEPTED } from '@/lib/transfer';
import { handIn } from './papers';

const SHORTEST = 4;

interface ForceMajeureFormProps {
  /** The family's turn has not ended: it is suspended until the decision. */
  isInTurn: boolean;
  send: (text: string, paperId: number | undefined) => Promise<unknown>;
  onClose: () => void;
}

/** What happened, in the family's words, and a paper that shows it, if there is one. */
export function ForceMajeureForm({ isInTurn, send, onClose }: ForceMajeureFormProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [file, setFile] = useState<File>();
  const ask = useCommand(async () => send(text, file && (await handIn(file))), {
    refreshes: ['selection'],
    done: onClose,
  });
  return (
    <Stack>
      {isInTurn && <p>{t('desk.hall.forceMajeure.inTurn')}</p>}
      <LongTextField
        label={t('desk.hall.forceMajeure.text')}
        help={t('desk.hall.forceMajeure.text.help')}
        bind={bindText(text, setText)}
      />
      <FileDrop
        label={t('desk.hall.forceMajeure.paper')}
        hint={t('desk.hall.forceMajeure.paper.hint')}
        accept={PAPERS_ACCEPTED}
        file={file}
        onFile={setFile}
      />
      <Refusal error={ask.error} />
      <Actions>
        <Button
          kind="primary"
          disabled={text.trim().length < SHORTEST || ask.isRunning}
          onClick={() => ask.run()}
        >
          {t(ask.isRunning ? 'desk.hall.sending' : 'desk.hall.forceMajeure.send')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('desk.hall.close')}
        </Button>
      </Actions>
    </Stack>
  );
}

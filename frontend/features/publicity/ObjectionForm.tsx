import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { LongTextField, TextField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { PublicityEndpoint } from '@/generated/endpoints';
import type RaisedObjection from '@/generated/org/anju/RaisedObjection';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { AttachmentFields } from './AttachmentFields';
import { faultsOf, serverFaults, type ObjectionDraft, type ObjectionField } from './objection';
import styles from './publicity.module.css';
import { typedInto } from './typed';
import { useAttachments, type Attachments } from './useAttachments';

interface ObjectionFormProps {
  offeringId: number;
  receipt: string;
  onReceipt: (receipt: string) => void;
}

/** Anybody objects to a family under notice, with or without a way to be reached. */
export function ObjectionForm({ offeringId, receipt, onReceipt }: ObjectionFormProps) {
  const t = useT();
  const attachments = useAttachments();
  const { draft, set, send, faultOf, shownError } = useObjection(offeringId, receipt, attachments);
  if (send.result) {
    return <Raised raised={send.result} onAnother={send.reset} />;
  }
  return (
    <Card title={t('publicity.form')} dense>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send.run();
        }}
      >
        <Stack>
          <TextField
            label={t('publicity.receipt')}
            maxLength={40}
            bind={typedInto(draft.receipt, onReceipt, faultOf('receipt'))}
          />
          <LongTextField
            label={t('publicity.form.text')}
            help={t('publicity.form.text.help')}
            bind={typedInto(draft.text, (text) => set({ text }), faultOf('text'))}
          />
          <TextField
            label={t('publicity.form.contact')}
            help={t('publicity.form.contact.help')}
            maxLength={200}
            bind={typedInto(draft.contact, (contact) => set({ contact }), faultOf('contact'))}
          />
          <AttachmentFields attachments={attachments} />
          <Refusal error={shownError} />
          <Button
            kind="primary"
            wide
            disabled={send.isRunning || attachments.isSending}
            onClick={() => send.run()}
          >
            {t('publicity.form.send')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

function useObjection(offeringId: number, receipt: string, attachments: Attachments) {
  const t = useT();
  const [typed, setTyped] = useState({ text: '', contact: '' });
  const [isChecked, setChecked] = useState(false);
  const draft: ObjectionDraft = { ...typed, receipt };
  const command = useCommand(
    () =>
      PublicityEndpoint.object(
        offeringId,
        draft.receipt.trim(),
        draft.text.trim(),
        draft.contact.trim() || undefined,
        attachments.folder,
      ),
    {
      done: () => {
        setTyped({ text: '', contact: '' });
        attachments.reset();
      },
    },
  );
  const faults = faultsOf(draft);
  const told = serverFaults(command.error);
  const run = () => {
    setChecked(true);
    if (Object.keys(faults).length === 0) {
      command.run();
    }
  };
  const reset = () => {
    setChecked(false);
    command.reset();
  };
  const faultOf = (field: ObjectionField) => {
    const own = isChecked ? faults[field] : undefined;
    return own ? t(own) : told[field];
  };
  return {
    draft,
    set: (change: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...change })),
    send: { ...command, run, reset },
    faultOf,
    shownError: Object.keys(told).length === 0 ? command.error : null,
  };
}

/** The code is shown once: with it alone the objection can be found again. */
function Raised({ raised: { code, dueAt }, onAnother }: { raised: RaisedObjection; onAnother: () => void }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('publicity.raised')} tone="amber">
      <div role="status">
        <p>{t('publicity.raised.code')}</p>
        <p className={styles.code}>{code}</p>
      </div>
      <h3>{t('publicity.raised.next')}</h3>
      <ol className={styles.steps}>
        <li>{t('publicity.raised.next.check')}</li>
        <li>{t('publicity.raised.next.wait', { date: format.dateTime(dueAt) })}</li>
        <li>{t('publicity.raised.next.answer')}</li>
      </ol>
      <p className={styles.after}>
        <Link to={`/objections?code=${encodeURIComponent(code)}`}>{t('publicity.raised.look')}</Link>
      </p>
      <Button onClick={onAnother}>{t('publicity.raised.another')}</Button>
    </Card>
  );
}

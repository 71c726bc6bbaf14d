import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField } from '@/components/fields';
import { Refusal } from '@/components/states';
import type OfficerEntry from '@/generated/org/anju/OfficerEntry';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useReopen } from './queries';
import { useTextInput } from './useTextInput';

/** Differing entries stop the draw; somebody who made neither opens it again, with a public reason. */
export function ReopenForm({ drawNumber, entry }: { drawNumber: number; entry: OfficerEntry }) {
  const t = useT();
  return (
    <div className={styles.differ}>
      <h4>{t('draw.differ.title')}</h4>
      <p>{t('draw.differ.text')}</p>
      {entry.mayReopen ? (
        <Reason drawNumber={drawNumber} source={entry.source} />
      ) : (
        <p>
          <b>{t('draw.differ.own')}</b>
        </p>
      )}
    </div>
  );
}

function Reason({ drawNumber, source }: { drawNumber: number; source: number }) {
  const t = useT();
  const { text, setText, bind } = useTextInput();
  const [isAsked, setAsked] = useState(false);
  const reopen = useReopen(() => setText(''));
  const reason = text.trim();
  return (
    <div className={styles.form}>
      <Refusal error={reopen.error} />
      <LongTextField bind={bind} label={t('draw.reopen.reason')} help={t('draw.reopen.help')} />
      <div>
        <Button kind="danger" disabled={!reason || reopen.isRunning} onClick={() => setAsked(true)}>
          {t('draw.reopen.submit')}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('draw.reopen.ask', { source: source + 1 })}
        confirm={t('draw.reopen.submit')}
        onConfirm={() => {
          setAsked(false);
          reopen.run({ drawNumber, source, reason });
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('draw.reopen.text')}</p>
        <p>{reason}</p>
      </ConfirmDialog>
    </div>
  );
}

import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField } from '@/components/fields';
import * as VerificationEndpoint from '@/generated/VerificationEndpoint';
import type CheckCase from '@/generated/org/anju/CheckCase';
import type CheckKind from '@/generated/org/anju/CheckKind';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Refused } from '../Refused';
import styles from './Case.module.css';
import { openRefusal } from './standing';
import type { Type, Typed } from './typed';

interface ReviewProps {
  check: CheckCase;
  kind: CheckKind;
  typed: Typed;
  type: Type;
  /** False while registries have not answered. */
  isConfirmable: boolean;
  isRunning: boolean;
  onConfirm: () => void;
  onReload: () => void;
}

/** A refusal that a colleague proposed, for the second officer: confirmed, or sent back with the reason. */
export function Review({
  check,
  kind,
  typed,
  type,
  isConfirmable,
  isRunning,
  onConfirm,
  onReload,
}: ReviewProps) {
  const t = useT();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { applicationId, version, receipt } = check;
  const remark = typed.remark.trim();
  const sendBack = useCommand(
    () => VerificationEndpoint.sendBackRefusal(applicationId, kind, remark, version),
    { refreshes: ['verification'], done: () => type({ step: 'choose', remark: '' }) },
  );
  const refusal = openRefusal(check);
  const isBusy = isRunning || sendBack.isRunning;
  return (
    <div className={styles.decide}>
      <h3>{t('verification.review.title')}</h3>
      {refusal && (
        <blockquote className={styles.words}>
          <p>{refusal.reason}</p>
          <p className="small muted">
            {t('verification.review.by', {
              article: refusal.article,
              time: format.dateTime(refusal.proposedAt),
            })}
          </p>
        </blockquote>
      )}
      <p className="small muted">{t('verification.review.lead')}</p>
      <Refused error={sendBack.error} onReload={onReload} />
      <Button wide kind="danger" disabled={isBusy || !isConfirmable} onClick={() => setAsking(true)}>
        {t('verification.review.confirm')}
      </Button>
      <LongTextField
        label={t('verification.review.remark')}
        help={t('verification.review.remark.help')}
        bind={bindText(typed.remark, (text) => type({ remark: text }))}
      />
      <Button wide disabled={isBusy || !remark} onClick={() => sendBack.run()}>
        {t('verification.review.sendBack')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        danger
        title={t('verification.review.ask', { receipt })}
        confirm={t('verification.review.confirm')}
        onConfirm={() => {
          setAsking(false);
          onConfirm();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('verification.review.ask.what')}</p>
      </ConfirmDialog>
    </div>
  );
}

import { Stack } from '@/components/Stack';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type ComplaintView from '@/generated/org/anju/ComplaintView';
import { useT } from '@/lib/i18n';
import styles from './Complaint.module.css';

/** What was said: the complaint, the acquirer's answer, the bureau's decision. */
export function ComplaintWords({ complaint }: { complaint: ComplaintView }) {
  const t = useT();
  const { text, filedAt, answer, answeredAt, overdue, decision, decidedAt } = complaint;
  return (
    <Stack>
      <Said title={t(`complaint.kind.${complaint.kind}`)} at={filedAt} text={text} />
      {answer && <Said title={t('complaint.answer')} at={answeredAt} text={answer} isLate={overdue} />}
      {decision && <Said title={t('complaint.decision')} at={decidedAt} text={decision} />}
    </Stack>
  );
}

interface SaidProps {
  title: string;
  at: string | undefined;
  text: string;
  isLate?: boolean;
}

function Said({ title, at, text, isLate = false }: SaidProps) {
  const t = useT();
  return (
    <div className={styles.said}>
      <span>
        <b>{title}</b>{' '}
        {at && (
          <span className="small muted">
            <DateTime iso={at} />
          </span>
        )}{' '}
        {isLate && <StatusTag tone="seal">{t('complaint.late')}</StatusTag>}
      </span>
      <blockquote className={styles.words}>{text}</blockquote>
    </div>
  );
}

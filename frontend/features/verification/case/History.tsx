import type { ReactNode } from 'react';
import { DateTime } from '@/components/values';
import type CheckCase from '@/generated/org/anju/CheckCase';
import { useT } from '@/lib/i18n';
import styles from './Case.module.css';
import { historyOf, type CaseEvent } from './history';

/** What happened to the case so far, the oldest first. */
export function History({ check }: { check: CheckCase }) {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('verification.history.title')}</h2>
      <ol className={styles.history}>
        {historyOf(check).map((event) => (
          <li key={`${event.what}-${event.at}`}>
            <Event event={event} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Event({ event }: { event: CaseEvent }) {
  const t = useT();
  const colleague = t('verification.history.colleague');
  switch (event.what) {
    case 'submitted':
      return <Line title={t('verification.history.submitted')} at={event.at} />;
    case 'proposed': {
      const { kind, mine, proposedBy, article, reason } = event.refusal;
      return (
        <Line
          title={t('verification.history.proposed', { kind: t(`verification.kind.${kind}`) })}
          at={event.at}
          who={
            mine
              ? t('verification.history.byYou')
              : t('verification.history.byColleague', { officer: proposedBy ?? colleague })
          }
        >
          <Reason article={article} reason={reason} />
        </Line>
      );
    }
    case 'sent-back':
      return (
        <Line
          title={t('verification.history.sentBack', { officer: event.refusal.reviewedBy ?? colleague })}
          at={event.at}
        >
          {event.refusal.remark && <p>{event.refusal.remark}</p>}
        </Line>
      );
    case 'decided': {
      const { kind, outcome, article, reason, officer, confirmedBy } = event.decision;
      const values = { kind: t(`verification.kind.${kind}`), outcome: t(`verification.outcome.${outcome}`) };
      return (
        <Line
          title={t('verification.history.line', values)}
          at={event.at}
          who={t(`verification.history.by.${outcome}`, {
            officer: officer ?? colleague,
            second: confirmedBy ?? colleague,
          })}
        >
          {reason && <Reason article={article} reason={reason} />}
        </Line>
      );
    }
    case 'returned':
      return (
        <Line title={t('verification.history.returned')} at={event.at}>
          <dl>
            {event.correction.marks.map(({ field, remark }) => (
              <div key={field}>
                <dt>{t(`verification.field.${field}`)}</dt>
                <dd>{remark}</dd>
              </div>
            ))}
          </dl>
          {!event.correction.closedAt && (
            <p className="small muted">
              {t('verification.correction.OPEN')} <DateTime iso={event.correction.dueAt} />
            </p>
          )}
        </Line>
      );
    case 'corrected':
      return <Line title={t(`verification.correction.${event.correction.state}`)} at={event.at} />;
  }
}

interface LineProps {
  title: string;
  at: string;
  /** Who took part. */
  who?: string;
  children?: ReactNode;
}

function Line({ title, at, who, children }: LineProps) {
  return (
    <>
      <p>
        <b>{title}</b>{' '}
        <span className="small muted">
          <DateTime iso={at} /> {who}
        </span>
      </p>
      {children}
    </>
  );
}

function Reason({ article, reason }: { article: string | undefined; reason: string }) {
  const t = useT();
  return (
    <p>
      {reason} {article && <span className="muted">{t('verification.article', { article })}</span>}
    </p>
  );
}

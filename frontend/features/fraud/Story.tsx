import type { ReactNode } from 'react';
import { Card } from '@/components/Card';
import { DateTime } from '@/components/values';
import type FraudCaseView from '@/generated/org/anju/FraudCaseView';
import { useT } from '@/lib/i18n';
import styles from './Fraud.module.css';

/** What happened in a case, step by step, in the words of those who acted. */
export function Story({ fraud }: { fraud: FraudCaseView }) {
  const t = useT();
  return (
    <Card title={t('fraud.story')}>
      <ol className={styles.story}>
        <Entry title={t('fraud.story.opened')} at={fraud.openedAt}>
          <p className={styles.words}>{fraud.description}</p>
        </Entry>
        <Entry title={t('fraud.story.answered')} at={fraud.answeredAt} until={fraud.answerBy}>
          {fraud.answer ? (
            <p className={styles.words}>{fraud.answer}</p>
          ) : (
            <p className="muted">{t(fraud.heard ? 'fraud.story.silent' : 'fraud.story.heard')}</p>
          )}
        </Entry>
        {fraud.decidedAt && (
          <Entry
            title={t(fraud.article ? 'fraud.story.found' : 'fraud.story.dismissed')}
            at={fraud.decidedAt}
          >
            <p className={styles.words}>{fraud.reason}</p>
            {fraud.article && <Consequences fraud={fraud} />}
          </Entry>
        )}
        {fraud.article && (
          <Entry title={t('fraud.story.appealed')} at={fraud.appealedAt} until={fraud.appealBy}>
            {fraud.appeal && <p className={styles.words}>{fraud.appeal}</p>}
          </Entry>
        )}
        {fraud.appealDecidedAt && (
          <Entry
            title={t(fraud.remedy ? 'fraud.story.reversed' : 'fraud.story.confirmed')}
            at={fraud.appealDecidedAt}
          >
            <p className={styles.words}>{fraud.appealReason}</p>
            {fraud.remedy && <p>{t(`fraud.remedy.${fraud.remedy}`)}</p>}
          </Entry>
        )}
      </ol>
    </Card>
  );
}

interface EntryProps {
  title: string;
  /** Undefined while nobody has acted. */
  at?: string;
  /** By when somebody may act; told while nobody has. */
  until?: string;
  children?: ReactNode;
}

function Entry({ title, at, until, children }: EntryProps) {
  const t = useT();
  return (
    <li className={at ? styles.done : styles.open}>
      <b>{title}</b>{' '}
      <span className="small muted">
        {at ? (
          <DateTime iso={at} />
        ) : (
          until && (
            <>
              {t('fraud.story.until')} <DateTime iso={until} />
            </>
          )
        )}
      </span>
      {children}
    </li>
  );
}

/** The ban ends at a midnight in China, when it is still its last day in UTC. */
const lastDayOf = (end: string) => new Date(end).toISOString().slice(0, 10);

function Consequences({ fraud }: { fraud: FraudCaseView }) {
  const t = useT();
  return (
    <ul className={styles.consequences}>
      <li>{t('fraud.consequence.out')}</li>
      {fraud.barredUntil && (
        <li>
          {t('fraud.consequence.barred')} <DateTime iso={lastDayOf(fraud.barredUntil)} />
        </li>
      )}
      {fraud.unitRecovered && <li>{t('fraud.consequence.unit')}</li>}
    </ul>
  );
}

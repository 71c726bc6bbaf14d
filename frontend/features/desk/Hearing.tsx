import { useState } from 'react';
import { Button } from '@/components/Button';
import { LongTextField, NumberField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { RelativeTime } from '@/components/values';
import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import type ObjectionCaseHearing from '@/generated/org/anju/ObjectionCaseHearing';
import Holding from '@/generated/org/anju/ObjectionHolding';
import State from '@/generated/org/anju/ObjectionState';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { Files } from './Files';
import { useAskFamily } from './queries';
import { typed } from './typed';

const DAYS = { least: 1, usual: 3, most: 20 };
const LEAST_QUESTION = 10;

/** What the family was asked and said; while it was not asked, the way to ask it. */
export function Hearing({ objection }: { objection: ObjectionCase }) {
  const { hearing, objectionId, state, holder } = objection;
  if (hearing) {
    return <Heard objectionId={objectionId} hearing={hearing} />;
  }
  const canAsk = state === State.OPEN && holder.holding !== Holding.ANOTHER;
  return canAsk ? <Asking objection={objection} /> : null;
}

function Heard({ objectionId, hearing }: { objectionId: number; hearing: ObjectionCaseHearing }) {
  const t = useT();
  const { statement, answeredAt, ended, answerUntil } = hearing;
  return (
    <section className={styles.heard}>
      <h3>{t('desk.hearing')}</h3>
      <p className="small muted">
        {t('desk.hearing.asked')} <RelativeTime iso={hearing.askedAt} />
      </p>
      <blockquote className={styles.words}>{hearing.question}</blockquote>
      {statement && answeredAt ? (
        <>
          <p className="small muted">
            {t('desk.hearing.answered')} <RelativeTime iso={answeredAt} />
          </p>
          <blockquote className={styles.words}>{statement}</blockquote>
          <Files objectionId={objectionId} files={hearing.files} />
        </>
      ) : (
        <p>
          {t(ended ? 'desk.hearing.silent' : 'desk.hearing.waiting')} <RelativeTime iso={answerUntil} />
        </p>
      )}
    </section>
  );
}

function Asking({ objection: { objectionId, version } }: { objection: ObjectionCase }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [question, setQuestion] = useState('');
  const [days, setDays] = useState(String(DAYS.usual));
  const ask = useAskFamily();
  const workingDays = Number(days);
  const isRight =
    question.trim().length >= LEAST_QUESTION &&
    Number.isInteger(workingDays) &&
    workingDays >= DAYS.least &&
    workingDays <= DAYS.most;
  if (!isOpen) {
    return (
      <p className={styles.ask}>
        <Button onClick={() => setOpen(true)}>{t('desk.hearing.ask')}</Button>
      </p>
    );
  }
  return (
    <div className={styles.form}>
      <Refusal error={ask.error} />
      <LongTextField
        label={t('desk.hearing.question')}
        help={t('desk.hearing.question.help')}
        bind={typed(question, setQuestion)}
      />
      <NumberField
        label={t('desk.hearing.days')}
        help={t('desk.hearing.days.help', { most: DAYS.most })}
        unit={t('desk.hearing.days.unit')}
        bind={typed(days, setDays)}
      />
      <Actions>
        <Button
          kind="primary"
          disabled={!isRight || ask.isRunning}
          onClick={() => ask.run({ objectionId, question: question.trim(), workingDays, version })}
        >
          {t('desk.hearing.send')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('desk.decide.cancel')}
        </Button>
      </Actions>
    </div>
  );
}

import { Card } from '@/components/Card';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, RelativeTime } from '@/components/values';
import type FamilyObjection from '@/generated/org/anju/FamilyObjection';
import { useT } from '@/lib/i18n';
import styles from '../publicity.module.css';
import { useAnswer, useAppeal } from '../queries';
import { standingOf, TONES } from './standing';
import { WordsForm } from './WordsForm';

/** One objection as the family reads it: what it is asked, what was decided, and what it can do now. */
export function FamilyCase({ objection }: { objection: FamilyObjection }) {
  const t = useT();
  const standing = standingOf(objection);
  return (
    <Card
      title={t('publicity.family.about', { receipt: objection.receipt })}
      aside={<StatusTag tone={TONES[standing]}>{t(`publicity.family.${standing}`)}</StatusTag>}
    >
      <p className="small muted">{objection.offeringName}</p>
      <p className={styles.after}>{t(`publicity.family.${standing}.text`)}</p>
      <Said title={t('publicity.family.question')} at={objection.askedAt} text={objection.question} />
      {objection.statement && (
        <Said title={t('publicity.family.statement')} at={objection.answeredAt} text={objection.statement} />
      )}
      {objection.canAnswer && <Answer objection={objection} />}
      {objection.reason && (
        <Said title={t('publicity.family.decision')} at={objection.decidedAt} text={objection.reason} />
      )}
      {objection.canAppeal && <Appeal objection={objection} />}
      {objection.appeal && (
        <>
          <Said
            title={t('publicity.family.appeal')}
            at={objection.appeal.filedAt}
            text={objection.appeal.text}
          />
          {objection.appeal.reason && (
            <Said
              title={t('publicity.family.appealDecision')}
              at={objection.appeal.decidedAt}
              text={objection.appeal.reason}
            />
          )}
        </>
      )}
    </Card>
  );
}

function Said({ title, at, text }: { title: string; at: string | undefined; text: string }) {
  return (
    <div className={styles.said}>
      <b>{title}</b>{' '}
      {at && (
        <span className="small muted">
          <DateTime iso={at} />
        </span>
      )}
      <blockquote className={styles.words}>{text}</blockquote>
    </div>
  );
}

function Answer({ objection: { objectionId, answerUntil } }: { objection: FamilyObjection }) {
  const t = useT();
  const answer = useAnswer();
  return (
    <WordsForm
      title={t('publicity.family.answer')}
      until={<RelativeTime iso={answerUntil} />}
      help={t('publicity.family.answer.help')}
      send={t('publicity.family.answer.send')}
      command={answer}
      onSend={(text, folder) => answer.run({ objectionId, text, folder })}
    />
  );
}

function Appeal({ objection: { objectionId, appealUntil } }: { objection: FamilyObjection }) {
  const t = useT();
  const appeal = useAppeal();
  return (
    <WordsForm
      title={t('publicity.family.appeal.write')}
      until={appealUntil && <RelativeTime iso={appealUntil} />}
      help={t('publicity.family.appeal.help')}
      send={t('publicity.family.appeal.send')}
      command={appeal}
      onSend={(text, folder) => appeal.run({ objectionId, text, folder })}
    />
  );
}

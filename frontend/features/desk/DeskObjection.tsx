import { Card } from '@/components/Card';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import Holding from '@/generated/org/anju/ObjectionHolding';
import Task from '@/generated/org/anju/ObjectionTask';
import { useT } from '@/lib/i18n';
import { Appeal } from './Appeal';
import { Contact } from './Contact';
import styles from './Desk.module.css';
import { Deciding } from './Deciding';
import { Files } from './Files';
import { Hearing } from './Hearing';
import { Holder } from './Holder';

const TONES: Record<`${ObjectionCase['state']}`, Tone> = { OPEN: 'amber', UPHELD: 'seal', REJECTED: 'plain' };

/** One objection in its author's words, what the family says, and the decisions about it. */
export function DeskObjection({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  const state: `${ObjectionCase['state']}` = objection.state;
  const { objectionId, holder } = objection;
  const isFree = holder.holding !== Holding.ANOTHER;
  return (
    <Card
      title={t('desk.objection.about', { receipt: objection.receipt })}
      aside={<StatusTag tone={TONES[objection.state]}>{t(`desk.objection.${objection.state}`)}</StatusTag>}
    >
      <p className="small muted">
        {objection.offeringName} · {t('desk.objection.raised')} <RelativeTime iso={objection.raisedAt} />
      </p>
      {state === 'OPEN' && <Due at={objection.dueAt} isOverdue={objection.overdue} />}
      <blockquote className={styles.words}>{objection.text}</blockquote>
      <Files objectionId={objectionId} files={objection.files} />
      <Contact objection={objection} />
      <Hearing objection={objection} />
      <div className={styles.next}>
        {state === 'OPEN' ? (
          <>
            <Holder objectionId={objectionId} task={Task.OBJECTION} holder={holder} />
            {isFree && <Deciding objection={objection} />}
          </>
        ) : (
          <Decided objection={objection} />
        )}
      </div>
      {objection.appeal && <Appeal objection={objection} appeal={objection.appeal} />}
    </Card>
  );
}

/** By when it is decided, and whether that time has passed. */
export function Due({ at, isOverdue }: { at: string; isOverdue: boolean }) {
  const t = useT();
  return (
    <p className={isOverdue ? styles.overdue : 'small'}>
      {t(isOverdue ? 'desk.overdue' : 'desk.due')} <RelativeTime iso={at} />
    </p>
  );
}

function Decided({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  return (
    <>
      <p>
        {t('desk.objection.reason')} <b>{objection.reason}</b>
      </p>
      {objection.decidedAt && (
        <p className="small muted">
          {t('desk.objection.decided')} <RelativeTime iso={objection.decidedAt} />
        </p>
      )}
      {objection.appealUntil && !objection.appeal && (
        <p className="small muted">
          {t('desk.appeal.until')} <RelativeTime iso={objection.appealUntil} />
        </p>
      )}
    </>
  );
}

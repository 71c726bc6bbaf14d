import { StatusTag, type Tone } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import AppealState from '@/generated/org/anju/AppealState';
import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import type ObjectionCaseAppeal from '@/generated/org/anju/ObjectionCaseAppeal';
import Holding from '@/generated/org/anju/ObjectionHolding';
import Task from '@/generated/org/anju/ObjectionTask';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { Due } from './DeskObjection';
import { Files } from './Files';
import { Holder } from './Holder';
import { useDecideAppeal } from './queries';
import { ReasonForm } from './ReasonForm';

const TONES: Record<`${ObjectionCaseAppeal['state']}`, Tone> = {
  OPEN: 'amber',
  REFUSED: 'plain',
  GRANTED: 'jade',
  GRANTED_LATE: 'jade',
};

interface AppealProps {
  objection: ObjectionCase;
  appeal: ObjectionCaseAppeal;
}

/** The family's appeal, which another officer decides than the one who upheld the objection. */
export function Appeal({ objection, appeal }: AppealProps) {
  const t = useT();
  const { objectionId } = objection;
  const isOpen = appeal.state === AppealState.OPEN;
  return (
    <section className={styles.heard}>
      <h3>
        {t('desk.appeal')}{' '}
        <StatusTag tone={TONES[appeal.state]}>{t(`desk.appeal.${appeal.state}`)}</StatusTag>
      </h3>
      <p className="small muted">
        {t('desk.appeal.filed')} <RelativeTime iso={appeal.filedAt} />
      </p>
      {isOpen && <Due at={appeal.dueAt} isOverdue={appeal.overdue} />}
      <blockquote className={styles.words}>{appeal.text}</blockquote>
      <Files objectionId={objectionId} files={appeal.files} />
      {appeal.reason && (
        <p>
          {t('desk.objection.reason')} <b>{appeal.reason}</b>
        </p>
      )}
      {isOpen && (appeal.upheldByYou ? <p>{t('desk.appeal.own')}</p> : <Open {...{ objection, appeal }} />)}
    </section>
  );
}

function Open({ objection: { objectionId, receipt }, appeal: { version, holder } }: AppealProps) {
  const t = useT();
  const decide = useDecideAppeal();
  return (
    <div className={styles.next}>
      <Holder objectionId={objectionId} task={Task.APPEAL} holder={holder} />
      {holder.holding !== Holding.ANOTHER && (
        <ReasonForm
          open={t('desk.appeal.decide')}
          help={t('desk.appeal.help')}
          command={decide}
          ways={[
            {
              words: t('desk.appeal.refuse'),
              ask: t('desk.appeal.askRefuse', { receipt }),
              text: t('desk.appeal.refuseText'),
              danger: true,
              run: (reason) => decide.run({ objectionId, grant: false, reason, version }),
            },
            {
              words: t('desk.appeal.grant'),
              ask: t('desk.appeal.askGrant', { receipt }),
              text: t('desk.appeal.grantText'),
              run: (reason) => decide.run({ objectionId, grant: true, reason, version }),
            },
          ]}
        />
      )}
    </div>
  );
}

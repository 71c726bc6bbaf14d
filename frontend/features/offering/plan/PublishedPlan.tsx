import type { ReactNode } from 'react';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type SelectionPhase from '@/generated/org/anju/SelectionPhase';
import type SelectionPlan from '@/generated/org/anju/SelectionPlan';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { nameOf } from './ModeChoice';
import styles from './plan.module.css';
import { spanWords } from './span';

interface PublishedPlanProps {
  plan: SelectionPlan;
  /** Whose people come first (article 17); undefined for nobody's. */
  targetEmployer: string | undefined;
}

/** The selection plan as families read it: rehearsal and phases by their time. */
export function PlanTimeline({ plan, targetEmployer }: PublishedPlanProps) {
  const t = useT();
  const format = useFormat();
  return (
    <ol className={styles.timeline}>
      {plan.rehearsalAt && (
        <Moment mark={t('plan.rehearsal.mark')} title={t('plan.rehearsal')} quiet>
          <p className={styles.when}>
            {t('plan.rehearsal.when', { from: format.dateTime(plan.rehearsalAt) })}
          </p>
          <p className="muted">{t('plan.rehearsal.text')}</p>
        </Moment>
      )}
      {plan.phases.map((phase) => (
        <Phase key={phase.phase} {...{ phase, targetEmployer }} />
      ))}
    </ol>
  );
}

function Phase({ phase, targetEmployer }: { phase: SelectionPhase; targetEmployer: string | undefined }) {
  const t = useT();
  const lines = usePhaseLines(phase);
  return (
    <Moment
      mark={String(phase.phase)}
      title={t(phase.movedUp ? 'plan.movedUp' : nameOf(phase.mode))}
      aside={<StatusTag tone="jade">{t(...whoseOf(phase, targetEmployer))}</StatusTag>}
    >
      <p className={styles.when}>
        <Span from={phase.startsAt} until={phase.endsAt} />
      </p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Moment>
  );
}

/** From one moment to another, the day said once where it is the same. */
function Span({ from, until }: { from: string; until: string | undefined }) {
  const format = useFormat();
  const isSameDay = until !== undefined && format.date(from) === format.date(until);
  return (
    <>
      <DateTime iso={from} />
      {until && ' – '}
      {until && (isSameDay ? <time dateTime={until}>{format.time(until)}</time> : <DateTime iso={until} />)}
    </>
  );
}

interface MomentProps {
  mark: string;
  title: string;
  aside?: ReactNode;
  /** Not part of the selection itself. */
  quiet?: boolean;
  children: ReactNode;
}

function Moment({ mark, title, aside, quiet = false, children }: MomentProps) {
  return (
    <li className={quiet ? styles.quiet : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {mark}
      </span>
      <div>
        <div className={styles.momentHead}>
          <h3>{title}</h3>
          {aside}
        </div>
        {children}
      </div>
    </li>
  );
}

type Words = Parameters<ReturnType<typeof useT>>;

/** Without an employer that comes first, the first tier is everybody. */
function whoseOf({ tier }: SelectionPhase, targetEmployer: string | undefined): Words {
  if (tier === undefined) {
    return ['plan.whose.left'];
  }
  if (tier > 1) {
    return ['plan.whose.others'];
  }
  return targetEmployer ? ['plan.whose.ownOf', { employer: targetEmployer }] : ['plan.whose.everybody'];
}

/** What a phase of this mode means for a family, a sentence for each number of the plan. */
function usePhaseLines(phase: SelectionPhase): string[] {
  const t = useT();
  const span = (seconds: number | undefined) => {
    const { key, values } = spanWords(seconds ?? 0);
    return t(key, values);
  };
  if (phase.mode === SelectionMode.WISH_LISTS) {
    return [
      t('plan.line.wish.list', { count: phase.mostWishes ?? 0 }),
      t('plan.line.wish.assign'),
      t(phase.showsChances ? 'plan.line.wish.chances' : 'plan.line.wish.noChances'),
    ];
  }
  const values = {
    families: phase.familiesPerSlot ?? 0,
    turn: span(phase.secondsPerTurn),
    absent: span(phase.absentSeconds),
    checkIn: span((phase.checkInMinutes ?? 0) * 60),
    hold: span(phase.holdSeconds),
  };
  const hold = phase.holdSeconds ? [t('plan.line.hold', values)] : [];
  return phase.mode === SelectionMode.LEFTOVERS
    ? [t('plan.line.room', values), t('plan.line.admit', values), t('plan.line.absent', values), ...hold]
    : [t('plan.line.turns', values), t('plan.line.checkIn', values), ...hold, t('plan.line.early')];
}

/** What happens to who does not come, what moving up means, and who may act for a family. */
export function PlanRules({ forceMajeureDays }: { forceMajeureDays: number | undefined }) {
  const t = useT();
  return (
    <div className={styles.rules}>
      <Rule title={t('plan.order.title')} lines={[t('plan.order.next'), t('plan.order.left')]} />
      <Rule
        title={t('plan.absent.title')}
        lines={[
          t('plan.absent.forfeit'),
          t('plan.absent.sign'),
          forceMajeureDays === undefined
            ? t('plan.absent.force')
            : t('plan.absent.forceWithin', { days: forceMajeureDays }),
        ]}
      />
      <Rule title={t('plan.moving.title')} lines={[t('plan.moving.back'), t('plan.moving.order')]} />
      <Rule title={t('plan.help.title')} lines={[t('plan.help.proxy'), t('plan.help.desk')]} />
    </div>
  );
}

function Rule({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

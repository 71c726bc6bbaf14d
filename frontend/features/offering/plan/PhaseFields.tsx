import { bindCheck, bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { CheckboxField, DateTimeField, NumberField, SelectField } from '@/components/fields';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import { useT, type TextKey } from '@/lib/i18n';
import { ModeChoice } from './ModeChoice';
import styles from './plan.module.css';
import { hasEnd, inMode, inSeconds, type PhaseDraft, type Whose } from './planDraft';
import type { Flaw, PlanFlaws } from './planFlaws';

interface PhaseFieldsProps {
  phase: PhaseDraft;
  /** From 1. */
  number: number;
  isLast: boolean;
  isOnly: boolean;
  targeted: boolean;
  flaws: PlanFlaws;
  onChange: (phase: PhaseDraft) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One phase of the plan. */
export function PhaseFields(props: PhaseFieldsProps) {
  const t = useT();
  const { phase, number, onChange } = props;
  const isWish = phase.mode === SelectionMode.WISH_LISTS;
  return (
    <section className={styles.phase} aria-labelledby={`plan-phase-${phase.key}`}>
      <div className={styles.phaseHead}>
        <h3 id={`plan-phase-${phase.key}`}>{t('plan.phase', { number })}</h3>
        <PhaseActions {...props} />
      </div>
      <ModeChoice
        name={`plan-mode-${phase.key}`}
        mode={phase.mode}
        onMode={(mode) => onChange(inMode(phase, mode))}
      />
      <WhenAndWho {...props} />
      {isWish ? <WishNumbers {...props} /> : <TurnNumbers {...props} />}
    </section>
  );
}

function PhaseActions({ number, isLast, isOnly, onMove, onRemove }: PhaseFieldsProps) {
  const t = useT();
  return (
    !isOnly && (
      <div className={styles.phaseActions}>
        <Button kind="quiet" disabled={number === 1} onClick={() => onMove(-1)}>
          {t('plan.phase.up')}
        </Button>
        <Button kind="quiet" disabled={isLast} onClick={() => onMove(1)}>
          {t('plan.phase.down')}
        </Button>
        <Button kind="quiet" onClick={onRemove}>
          {t('plan.phase.remove')}
        </Button>
      </div>
    )
  );
}

function WhenAndWho({ phase, targeted, flaws, onChange }: PhaseFieldsProps) {
  const t = useT();
  const bind = useBind(phase, flaws, onChange);
  const tiers: Whose[] = targeted || phase.whose === '2' ? ['1', '2', 'all'] : ['1', 'all'];
  const isLeftovers = phase.mode === SelectionMode.LEFTOVERS;
  return (
    <div className={styles.fields}>
      <SelectField
        label={t('plan.whose')}
        help={t(isLeftovers ? 'plan.whose.leftovers' : 'plan.whose.help')}
        disabled={isLeftovers && phase.whose === 'all'}
        bind={bind('whose')}
        options={tiers.map((tier) => ({ value: tier, label: t(whoseWords(tier, targeted)) }))}
      />
      <DateTimeField label={t('plan.starts')} help={t('plan.starts.help')} bind={bind('startsAt')} />
      {hasEnd(phase.mode) && (
        <DateTimeField
          label={t(isLeftovers ? 'plan.ends' : 'plan.closes')}
          help={t(isLeftovers ? 'plan.ends.help' : 'plan.closes.help')}
          bind={bind('endsAt')}
        />
      )}
    </div>
  );
}

function TurnNumbers({ phase, flaws, onChange }: PhaseFieldsProps) {
  const t = useT();
  const bind = useBind(phase, flaws, onChange);
  const isLeftovers = phase.mode === SelectionMode.LEFTOVERS;
  const perHour = Math.floor((3600 * Number(phase.families)) / inSeconds(phase.minutesPerTurn));
  return (
    <>
      <div className={styles.fields}>
        <NumberField
          label={t(isLeftovers ? 'plan.families.leftovers' : 'plan.families')}
          help={t(isLeftovers ? 'plan.families.leftovers.help' : 'plan.families.help')}
          unit={t('plan.unit.families')}
          bind={bind('families')}
        />
        <NumberField
          label={t('plan.minutes')}
          help={t('plan.minutes.help')}
          unit={t('plan.unit.minutes')}
          bind={bind('minutesPerTurn')}
        />
        <NumberField
          label={t('plan.checkIn')}
          help={t(isLeftovers ? 'plan.checkIn.leftovers.help' : 'plan.checkIn.help')}
          unit={t('plan.unit.minutes')}
          bind={bind('checkInMinutes')}
        />
        <NumberField
          label={t('plan.absent')}
          help={t('plan.absent.help')}
          unit={t('plan.unit.minutes')}
          bind={bind('absentMinutes')}
        />
        <NumberField
          label={t('plan.hold')}
          help={t('plan.hold.help')}
          unit={t('plan.unit.seconds')}
          bind={bind('holdSeconds')}
        />
      </div>
      {Number.isFinite(perHour) && perHour > 0 && (
        <p className="muted small">{t('plan.perHour', { count: perHour })}</p>
      )}
    </>
  );
}

function WishNumbers({ phase, flaws, onChange }: PhaseFieldsProps) {
  const t = useT();
  const bind = useBind(phase, flaws, onChange);
  return (
    <div className={styles.fields}>
      <NumberField
        label={t('plan.wishes')}
        help={t('plan.wishes.help')}
        unit={t('plan.unit.units')}
        bind={bind('mostWishes')}
      />
      <CheckboxField
        label={t('plan.chances')}
        help={t('plan.chances.help')}
        bind={bindCheck(phase.showsChances, (showsChances) => onChange({ ...phase, showsChances }))}
      />
    </div>
  );
}

type TypedField = Exclude<keyof PhaseDraft, 'key' | 'mode' | 'showsChances'>;

function useBind(phase: PhaseDraft, flaws: PlanFlaws, onChange: (phase: PhaseDraft) => void) {
  const words = useFlawWords();
  return (field: TypedField) =>
    bindText(
      phase[field],
      (value) => onChange({ ...phase, [field]: value }),
      words(flaws[`${phase.key}.${field}`]),
    );
}

export function useFlawWords() {
  const t = useT();
  return (flaw: Flaw | undefined) => flaw && t(flaw.key, flaw.values);
}

/** Without an employer that comes first, the first tier is everybody. */
export function whoseWords(whose: Whose, targeted: boolean): TextKey {
  const words: Record<Whose, TextKey> = {
    '1': targeted ? 'plan.whose.own' : 'plan.whose.everybody',
    '2': 'plan.whose.others',
    all: 'plan.whose.left',
  };
  return words[whose];
}

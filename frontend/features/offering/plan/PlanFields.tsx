import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DateTimeField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { PhaseFields, useFlawWords } from './PhaseFields';
import styles from './plan.module.css';
import { changed, MOST_PHASES, moved, without, withOneMore, type PlanDraft } from './planDraft';
import type { PlanFlaws } from './planFlaws';

interface PlanFieldsProps {
  plan: PlanDraft;
  targeted: boolean;
  flaws: PlanFlaws;
  onChange: (plan: PlanDraft) => void;
}

/** The selection plan in the form: the rehearsal, and the phases in their order. */
export function PlanFields({ plan, targeted, flaws, onChange }: PlanFieldsProps) {
  const t = useT();
  const words = useFlawWords();
  const wrong = words(flaws.phases);
  return (
    <Card title={t('plan.title')} aside={<span className="muted small">{t('plan.zone')}</span>}>
      <Stack>
        <p className="muted">{t('plan.form.lead')}</p>
        {plan.phases.map((phase, index) => (
          <PhaseFields
            key={phase.key}
            number={index + 1}
            isLast={index === plan.phases.length - 1}
            isOnly={plan.phases.length === 1}
            onChange={(next) => onChange(changed(plan, phase.key, next))}
            onMove={(by) => onChange(moved(plan, phase.key, by))}
            onRemove={() => onChange(without(plan, phase.key))}
            {...{ phase, targeted, flaws }}
          />
        ))}
        {wrong && (
          <p role="alert" className={styles.wrong}>
            {wrong}
          </p>
        )}
        {plan.phases.length < MOST_PHASES && (
          <div>
            <Button onClick={() => onChange(withOneMore(plan, targeted))}>{t('plan.phase.add')}</Button>
          </div>
        )}
        <DateTimeField
          label={t('plan.rehearsal')}
          help={t('plan.rehearsal.help')}
          bind={bindText(
            plan.rehearsalAt,
            (rehearsalAt) => onChange({ ...plan, rehearsalAt }),
            words(flaws.rehearsalAt),
          )}
        />
      </Stack>
    </Card>
  );
}

import { DateField } from '@/components/fields';
import { useT } from '@/lib/i18n';
import { bindText } from '../binding';
import { Choices } from '../Choices';
import { MARITAL, type Marital } from './household';
import { useToday } from './useToday';

interface MaritalFieldsProps {
  legend: string;
  status: Marital | '';
  /** ISO 8601 day of the divorce; empty while it is not typed. */
  endedOn: string;
  errors: Readonly<Record<string, string>>;
  onChange: (change: { maritalStatus?: Marital; marriageEndedOn?: string }) => void;
}

/** Married or not, and since when not any more. */
export function MaritalFields({ legend, status, endedOn, errors, onChange }: MaritalFieldsProps) {
  const t = useT();
  const today = useToday();
  return (
    <>
      <Choices
        legend={legend}
        hideLegend
        choices={MARITAL.map((value) => ({ value, label: t(`application.marital.${value}`) }))}
        value={status}
        onChoose={(maritalStatus) => onChange({ maritalStatus })}
        error={errors['maritalStatus']}
      />
      {status === 'DIVORCED' && (
        <DateField
          label={t('application.field.marriageEndedOn')}
          help={t('application.field.marriageEndedOn.hint')}
          max={today}
          bind={bindText(
            'marriageEndedOn',
            endedOn,
            (marriageEndedOn) => onChange({ marriageEndedOn }),
            errors['marriageEndedOn'],
          )}
        />
      )}
    </>
  );
}

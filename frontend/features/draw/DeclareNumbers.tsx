import { DateTimeField, LongTextField, NumberField, TextField } from '@/components/fields';
import type DeclaredNumber from '@/generated/org/anju/DeclaredNumber';
import { fieldOf, instantOf } from '@/lib/cityTime';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { NUMBER } from './sources';

interface DeclareNumbersProps {
  /** The kinds of randomness that the rules demand. */
  kinds: readonly string[];
  value: DeclaredNumber;
  onChange: (value: DeclaredNumber) => void;
}

type Changed = { detail: { value: string } };

/** What the officer who seals declares of a public number; nothing where the rules demand none. */
export function DeclareNumbers({ kinds, value, onChange }: DeclareNumbersProps) {
  const t = useT();
  if (!kinds.includes(NUMBER)) {
    return null;
  }
  const text = (name: 'publication' | 'issue' | 'form') => ({
    value: value[name] ?? '',
    onValueChanged: ({ detail }: Changed) => onChange({ ...value, [name]: detail.value }),
  });
  const digits = {
    value: value.digits === undefined ? '' : String(value.digits),
    min: 1,
    max: 100,
    onValueChanged: ({ detail }: Changed) =>
      onChange({ ...value, digits: detail.value === '' ? undefined : Number(detail.value) }),
  };
  const publishedAt = {
    value: value.publishedAt ? fieldOf(value.publishedAt) : '',
    onValueChanged: ({ detail }: Changed) =>
      onChange({ ...value, publishedAt: instantOf(detail.value) || undefined }),
  };
  return (
    <fieldset className={styles.declare}>
      <legend>{t('draw.declare.title')}</legend>
      <p className="muted">{t('draw.declare.text')}</p>
      <TextField
        label={t('draw.fact.publication')}
        help={t('draw.declare.publication')}
        bind={text('publication')}
      />
      <TextField label={t('draw.fact.issue')} help={t('draw.declare.issue')} bind={text('issue')} />
      <LongTextField label={t('draw.fact.form')} help={t('draw.declare.form')} bind={text('form')} />
      <NumberField label={t('draw.declare.digits')} help={t('draw.declare.digits.help')} bind={digits} />
      <DateTimeField
        label={t('draw.fact.known.number')}
        help={t('draw.declare.publishedAt')}
        bind={publishedAt}
      />
    </fieldset>
  );
}

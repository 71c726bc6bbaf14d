import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import { DatePicker, type DatePickerElement } from '@vaadin/react-components/DatePicker.js';
import { DateTimePicker } from '@vaadin/react-components/DateTimePicker.js';
import { NumberField as VaadinNumberField } from '@vaadin/react-components/NumberField.js';
import { Select } from '@vaadin/react-components/Select.js';
import { TextArea } from '@vaadin/react-components/TextArea.js';
import { TextField as VaadinTextField } from '@vaadin/react-components/TextField.js';
import { useMemo } from 'react';
import { useLanguage, useT, TAGS } from '@/lib/i18n';
import styles from './fields.module.css';

/** What Hilla's `field(model.x)` returns: the name, the value and the error of the server stand in it. */
type Binding = object;

interface FieldProps {
  label: string;
  /** How to fill it in; stays visible. */
  help?: string;
  bind: Binding;
  disabled?: boolean;
}

export function TextField({
  bind,
  label,
  help,
  disabled,
  ...rest
}: FieldProps & { maxLength?: number; autoComplete?: string }) {
  return (
    <VaadinTextField
      {...bind}
      {...rest}
      label={label}
      helperText={help}
      disabled={disabled}
      className={styles.field}
    />
  );
}

export function LongTextField({ bind, label, help, disabled }: FieldProps) {
  return (
    <TextArea
      {...bind}
      label={label}
      helperText={help}
      disabled={disabled}
      minRows={3}
      className={styles.field}
    />
  );
}

/** A number with its unit of measure at the end. */
export function NumberField({ bind, label, help, disabled, unit }: FieldProps & { unit?: string }) {
  return (
    <VaadinNumberField {...bind} label={label} helperText={help} disabled={disabled} className={styles.field}>
      {unit && <span slot="suffix">{unit}</span>}
    </VaadinNumberField>
  );
}

interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string; disabled?: boolean }[];
}

export function SelectField({ bind, label, help, disabled, options }: SelectFieldProps) {
  return (
    <Select
      {...bind}
      items={[...options]}
      label={label}
      helperText={help}
      disabled={disabled}
      className={styles.field}
    />
  );
}

export function DateField({
  bind,
  label,
  help,
  disabled,
  min,
  max,
}: FieldProps & { min?: string; max?: string }) {
  const i18n = useDateWords();
  return (
    <DatePicker
      {...bind}
      label={label}
      helperText={help}
      disabled={disabled}
      min={min}
      max={max}
      i18n={i18n}
      className={styles.field}
    />
  );
}

/** A date and a time of the day. The value is a local time without a zone; a form says which zone it means. */
export function DateTimeField({ bind, label, help, disabled }: FieldProps) {
  const t = useT();
  const words = useDateWords();
  const i18n = useMemo(
    () => ({ ...words, dateLabel: t('ui.date'), timeLabel: t('ui.time') }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- t changes with the language only, as the words do
    [words],
  );
  return (
    <DateTimePicker
      {...bind}
      label={label}
      helperText={help}
      disabled={disabled}
      step={QUARTER_HOUR}
      i18n={i18n}
      className={styles.field}
    />
  );
}

/** In seconds. */
const QUARTER_HOUR = 900;

export function CheckboxField({ bind, label, help, disabled }: FieldProps) {
  return <Checkbox {...bind} label={label} helperText={help} disabled={disabled} className={styles.field} />;
}

function useDateWords(): DatePickerElement['i18n'] {
  const t = useT();
  const language = useLanguage();
  return useMemo(
    () => ({
      monthNames: names(TAGS[language], 12, { month: 'long' }),
      weekdays: names(TAGS[language], 7, { weekday: 'long' }),
      weekdaysShort: names(TAGS[language], 7, { weekday: 'short' }),
      firstDayOfWeek: 1,
      today: t('ui.date.today'),
      cancel: t('ui.cancel'),
      formatDate: ({ year, month, day }) =>
        `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      parseDate: parseTyped,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- t changes with the language only
    [language],
  );
}

/** Months of 2023 or days of its first week, which began on a Sunday. */
function names(tag: string, count: number, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  return Array.from({ length: count }, (_, index) =>
    format.format(options.month ? Date.UTC(2023, index, 1) : Date.UTC(2023, 0, 1 + index)),
  );
}

/** Takes 2026-11-22, 2026/11/22, 2026.11.22, 20261122 and 2026年11月22日. */
function parseTyped(text: string) {
  const [, year, month, day] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/.exec(text.trim()) ?? [];
  return year && month && day
    ? { year: Number(year), month: Number(month) - 1, day: Number(day) }
    : undefined;
}

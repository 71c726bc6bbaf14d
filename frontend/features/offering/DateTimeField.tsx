import { DateTimePicker, type DateTimePickerElement } from '@vaadin/react-components/DateTimePicker.js';
import { useMemo } from 'react';
import { TAGS, useLanguage, useT } from '@/lib/i18n';
import styles from './offering.module.css';

interface DateTimeFieldProps {
  label: string;
  help?: string;
  /** What Hilla's `field(model.x)` returns; the value is a time of the city, as in `cityTime`. */
  bind: object;
}

/** A date and a time of the day, in the city's time zone. */
export function DateTimeField({ bind, label, help }: DateTimeFieldProps) {
  const i18n = useWords();
  return (
    <DateTimePicker
      {...bind}
      label={label}
      helperText={help}
      step={900}
      i18n={i18n}
      className={styles.field}
    />
  );
}

function useWords(): DateTimePickerElement['i18n'] {
  const t = useT();
  const language = useLanguage();
  return useMemo(
    () => ({
      monthNames: names(TAGS[language], 12, { month: 'long' }, (index) => Date.UTC(2023, index, 1)),
      weekdays: names(TAGS[language], 7, { weekday: 'long' }, firstWeek),
      weekdaysShort: names(TAGS[language], 7, { weekday: 'short' }, firstWeek),
      firstDayOfWeek: 1,
      today: t('ui.date.today'),
      cancel: t('ui.cancel'),
      dateLabel: t('offering.field.date'),
      timeLabel: t('offering.field.time'),
      formatDate: ({ year, month, day }) => [year, twoDigits(month + 1), twoDigits(day)].join('-'),
      parseDate: parseTyped,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- t changes with the language only
    [language],
  );
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The first week of 2023 began on a Sunday. */
const firstWeek = (index: number) => Date.UTC(2023, 0, 1 + index);

function names(
  tag: string,
  count: number,
  options: Intl.DateTimeFormatOptions,
  at: (index: number) => number,
): string[] {
  const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  return Array.from({ length: count }, (_, index) => format.format(at(index)));
}

function parseTyped(text: string) {
  const [, year, month, day] = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/.exec(text.trim()) ?? [];
  return year && month && day
    ? { year: Number(year), month: Number(month) - 1, day: Number(day) }
    : undefined;
}

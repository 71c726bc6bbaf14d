import type CheckSubject from '@/generated/org/anju/CheckSubject';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';

const CODES: Readonly<Record<string, TextKey>> = {
  SINGLE: 'ui.finding.code.SINGLE',
  MARRIED: 'ui.finding.code.MARRIED',
  DIVORCED: 'ui.finding.code.DIVORCED',
  WIDOWED: 'ui.finding.code.WIDOWED',
  YES: 'ui.finding.code.YES',
  NO: 'ui.finding.code.NO',
};

/** The words for a value of a finding, by what it is about; what is missing is said to be none. */
export function useFoundValue() {
  const t = useT();
  const format = useFormat();
  const write: Record<`${CheckSubject}`, (value: string) => string> = {
    NAME: (value) => value,
    MARITAL_STATUS: (value) => (CODES[value] ? t(CODES[value]) : value),
    MARRIAGE_ENDED: (value) => format.date(value),
    SPOUSE: (value) => value,
    CHILD: (value) => value,
    REGISTERED_IN_CITY: (value) => (CODES[value] ? t(CODES[value]) : value),
    EMPLOYER: (value) => value,
    INSURED_MONTHS: (value) => t('ui.finding.months', { count: value }),
    MONTHS_AT_WORK: (value) => t('ui.finding.months', { count: value }),
    INCOME: (value) => format.money(Number(value)),
    HOME_AREA: (value) => format.area(Number(value)),
    TRADE: (value) => format.date(value),
  };
  return (subject: CheckSubject, value: string | undefined) =>
    value === undefined ? t('ui.finding.none') : write[subject](value);
}

import CheckSubject from '@/generated/org/anju/CheckSubject';
import type Finding from '@/generated/org/anju/Finding';
import FindingState from '@/generated/org/anju/FindingState';
import type { Format } from '@/lib/format';
import type { TextKey, Translate } from '@/lib/i18n';

type Reading = 'text' | 'code' | 'date' | 'months' | 'money' | 'area';

/** How the values of each subject are written on the wire. */
const READINGS: Record<CheckSubject, Reading> = {
  [CheckSubject.NAME]: 'text',
  [CheckSubject.MARITAL_STATUS]: 'code',
  [CheckSubject.MARRIAGE_ENDED]: 'date',
  [CheckSubject.SPOUSE]: 'text',
  [CheckSubject.CHILD]: 'text',
  [CheckSubject.REGISTERED_IN_CITY]: 'code',
  [CheckSubject.EMPLOYER]: 'text',
  [CheckSubject.INSURED_MONTHS]: 'months',
  [CheckSubject.MONTHS_AT_WORK]: 'months',
  [CheckSubject.INCOME]: 'money',
  [CheckSubject.HOME_AREA]: 'area',
  [CheckSubject.TRADE]: 'date',
};

/** A value as people read it. */
export function valueWords(t: Translate, format: Format, subject: CheckSubject, value: string): string {
  const read: Record<Reading, () => string> = {
    text: () => value,
    code: () => t(`evidence.code.${value}` as TextKey),
    date: () => format.date(value),
    months: () => t('evidence.months', { count: Number(value) }),
    money: () => format.money(Number(value)),
    area: () => format.area(Number(value)),
  };
  return read[READINGS[subject]]();
}

const URGENCY: Record<FindingState, number> = {
  [FindingState.DIFFERENT]: 0,
  [FindingState.NOT_FOUND]: 1,
  [FindingState.NOT_CLAIMED]: 2,
  [FindingState.SAME]: 3,
};

/** What an officer has to look at comes first; otherwise the order stays. */
export const byUrgency = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => URGENCY[one.state] - URGENCY[other.state]);

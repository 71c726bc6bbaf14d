import CheckKind from '@/generated/org/anju/CheckKind';
import CheckSubject from '@/generated/org/anju/CheckSubject';
import type Finding from '@/generated/org/anju/Finding';
import FindingState from '@/generated/org/anju/FindingState';

const { IDENTITY, HOUSING } = CheckKind;

/** For which checks each subject counts, as the server judges them. */
const CHECKS: Record<CheckSubject, readonly CheckKind[]> = {
  [CheckSubject.NAME]: [IDENTITY],
  [CheckSubject.MARITAL_STATUS]: [IDENTITY, HOUSING],
  [CheckSubject.MARRIAGE_ENDED]: [IDENTITY, HOUSING],
  [CheckSubject.SPOUSE]: [IDENTITY, HOUSING],
  [CheckSubject.CHILD]: [IDENTITY],
  [CheckSubject.REGISTERED_IN_CITY]: [IDENTITY],
  [CheckSubject.EMPLOYER]: [IDENTITY],
  [CheckSubject.INSURED_MONTHS]: [IDENTITY],
  [CheckSubject.MONTHS_AT_WORK]: [IDENTITY],
  [CheckSubject.INCOME]: [IDENTITY],
  [CheckSubject.HOME_AREA]: [HOUSING],
  [CheckSubject.TRADE]: [HOUSING],
};

/** Whether a finding counts for a check; all do where no check is looked at. */
export const countsFor = ({ subject }: Finding, kind: CheckKind | undefined) =>
  kind === undefined || CHECKS[subject].includes(kind);

const URGENCY: Record<FindingState, number> = {
  [FindingState.DIFFERENT]: 0,
  [FindingState.NOT_FOUND]: 1,
  [FindingState.NOT_CLAIMED]: 2,
  [FindingState.SAME]: 3,
};

/** What an officer has to look at comes first; otherwise the order stays. */
export const byUrgency = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => URGENCY[one.state] - URGENCY[other.state]);

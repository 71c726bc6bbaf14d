import type Verdict from '@/generated/org/anju/Verdict';

/** What was just decided, told on the page that follows. */
export interface Decided {
  receipt: string;
  outcome: `${Verdict}` | 'RETURNED';
}

/** Where the officer came from, kept with the address: the cases gone through, the latest last. */
export interface CaseTrail {
  passed: readonly number[];
  decided?: Decided;
}

import type FinancingVersion from '@/generated/org/anju/FinancingVersion';

const PARTS = ['ownMoney', 'providentLoan', 'bankLoan'] as const;
const LENDERS = { ownMoney: undefined, providentLoan: 'providentLender', bankLoan: 'bankLender' } as const;

/** A part of how a family pays that a version changed. */
export interface Change {
  part: (typeof PARTS)[number];
  before: number;
  after: number;
  /** Whether somebody else lends it. */
  otherLender: boolean;
}

/** What a version changed of the one before it. */
export function changesOf(before: FinancingVersion, after: FinancingVersion): Change[] {
  return PARTS.map((part) => {
    const lender = LENDERS[part];
    return {
      part,
      before: before.financing[part],
      after: after.financing[part],
      otherLender: lender !== undefined && before.financing[lender] !== after.financing[lender],
    };
  }).filter((change) => change.before !== change.after || change.otherLender);
}

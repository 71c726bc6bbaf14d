import Movement from '@/generated/org/anju/Movement';
import SourceKind from '@/generated/org/anju/SourceKind';

/** What an entry form asks for; the server decides what may be posted. */
export interface Asks {
  /** Which loan, bond or fund: always, never, or when it is paid from there. */
  source: 'always' | 'never' | 'whenPaidFromIt';
  /** Whether the money may move through the project's own account. */
  ownAccount: 'always' | 'never' | 'chosen';
  acquisition: boolean;
  /** Whether it is paid to a registered payee. */
  payee?: boolean;
}

const OF_THE_PROJECT = { source: 'never', ownAccount: 'always' } as const;
const BORROWED = { source: 'always', ownAccount: 'chosen', acquisition: false } as const;

export const ASKS: Record<Movement, Asks> = {
  [Movement.DRAWDOWN]: { source: 'always', ownAccount: 'never', acquisition: false },
  [Movement.PAYMENT]: { source: 'whenPaidFromIt', ownAccount: 'chosen', acquisition: true },
  [Movement.REFUND]: { source: 'whenPaidFromIt', ownAccount: 'chosen', acquisition: true },
  [Movement.BUILDING_PAYMENT]: {
    source: 'whenPaidFromIt',
    ownAccount: 'chosen',
    acquisition: false,
    payee: true,
  },
  [Movement.INTEREST]: BORROWED,
  [Movement.REPAYMENT]: BORROWED,
  [Movement.PROCEEDS]: { ...OF_THE_PROJECT, acquisition: false },
  [Movement.OWN_CAPITAL]: { ...OF_THE_PROJECT, acquisition: false },
  [Movement.SUBSIDY_CLAIM]: { ...OF_THE_PROJECT, acquisition: true },
  [Movement.SUBSIDY_RECEIPT]: { ...OF_THE_PROJECT, acquisition: true },
};

const ACQUIRING: readonly Movement[] = [
  Movement.PAYMENT,
  Movement.REFUND,
  Movement.SUBSIDY_CLAIM,
  Movement.SUBSIDY_RECEIPT,
];

/** What a project that acquires, or one that builds, can enter. Rent is entered at its lease. */
export const movementsOf = (acquires: boolean, lets: boolean): Movement[] =>
  Object.values(Movement)
    .filter((each) => (acquires ? each !== Movement.BUILDING_PAYMENT : !ACQUIRING.includes(each)))
    .filter((each) => !lets || each !== Movement.PROCEEDS);

const ACQUIRING_LOANS: readonly SourceKind[] = [SourceKind.ACQUISITION_LOAN, SourceKind.RENTAL_LOAN];
const BUILDING_LOANS: readonly SourceKind[] = [SourceKind.DEVELOPMENT_LOAN, SourceKind.PROVIDENT_LOAN];

/** The kinds of money that a project of that use and way may take. */
export function sourcesOf(isForSale: boolean, acquires: boolean): SourceKind[] {
  const otherUse = isForSale ? SourceKind.RENTAL_LOAN : SourceKind.ACQUISITION_LOAN;
  const otherWay = acquires ? BUILDING_LOANS : ACQUIRING_LOANS;
  return Object.values(SourceKind).filter((each) => each !== otherUse && !otherWay.includes(each));
}

const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;

/** The amount in yuan that somebody typed, to the cent; undefined when it is none. Separators may stand in it. */
export function amountOf(typed: string): number | undefined {
  const bare = typed.replace(/[,，\s]/g, '');
  return AMOUNT.test(bare) && Number(bare) > 0 ? Number(bare) : undefined;
}

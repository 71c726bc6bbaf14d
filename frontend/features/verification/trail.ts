/** What was just done with a case, told on the page that follows. */
export interface Decided {
  receipt: string;
  outcome: 'APPROVED' | 'PROPOSED' | 'REFUSED' | 'RETURNED';
}

/** Where the officer came from, kept with the address of a case. */
export interface CaseTrail {
  /** The address of the queue behind its `?`: which cases the officer goes through. */
  from: string;
  decided?: Decided;
}

const NOWHERE: CaseTrail = { from: '' };

export const trailOf = (state: unknown): CaseTrail => (state as CaseTrail | null) ?? NOWHERE;

export const queuePath = ({ from }: CaseTrail) => `/bureau/queue${from && `?${from}`}`;

export const casePath = (applicationId: number) => `/bureau/cases/${applicationId}`;

import type { Tone } from '@/components/StatusTag';
import type FamilyObjection from '@/generated/org/anju/FamilyObjection';

/** Where an objection stands for the family: what it can do, else who acts next, else what came of it. */
export type FamilyStanding =
  | 'toAnswer'
  | 'silent'
  | 'answered'
  | 'rejected'
  | 'toAppeal'
  | 'upheld'
  | 'appealed'
  | 'granted'
  | 'grantedLate'
  | 'refused';

export const TONES: Record<FamilyStanding, Tone> = {
  toAnswer: 'amber',
  silent: 'amber',
  answered: 'jade',
  rejected: 'jade',
  toAppeal: 'seal',
  upheld: 'seal',
  appealed: 'amber',
  granted: 'jade',
  grantedLate: 'jade',
  refused: 'seal',
};

const APPEALS = {
  OPEN: 'appealed',
  GRANTED: 'granted',
  GRANTED_LATE: 'grantedLate',
  REFUSED: 'refused',
} as const;

type Facts = Pick<FamilyObjection, 'state' | 'canAnswer' | 'statement' | 'canAppeal' | 'appeal'>;

export function standingOf({ state, canAnswer, statement, canAppeal, appeal }: Facts): FamilyStanding {
  if (appeal) {
    return APPEALS[appeal.state];
  }
  const known: `${FamilyObjection['state']}` = state;
  switch (known) {
    case 'REJECTED':
      return 'rejected';
    case 'UPHELD':
      return canAppeal ? 'toAppeal' : 'upheld';
    case 'OPEN':
      return statement ? 'answered' : canAnswer ? 'toAnswer' : 'silent';
  }
}

import HomeOwner from '@/generated/org/anju/HomeOwner';
import type HouseholdHome from '@/generated/org/anju/HouseholdHome';
import HouseholdMaritalStatus from '@/generated/org/anju/HouseholdMaritalStatus';
import type HouseholdTrade from '@/generated/org/anju/HouseholdTrade';
import { numberOf } from '../binding';

export type YesNo = 'yes' | 'no';

export type Marital = `${HouseholdMaritalStatus}`;

export const MARITAL = ['SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED'] as const satisfies readonly Marital[];

/** Whose a home is: a child by its place among the children. */
export type OwnerName = 'SELF' | 'SPOUSE' | 'FORMER_SPOUSE' | `CHILD-${number}`;

/** A home in the city as typed. */
export interface TypedHome {
  owner: OwnerName;
  /** m². */
  area: string;
  /** Expropriated, or part of the rebuilding of dangerous houses. */
  lost: boolean;
}

/** A housing transaction as typed. */
export interface TypedTrade {
  owner: OwnerName;
  /** ISO 8601 day. */
  tradedOn: string;
}

/** Whoever can own a home of this household. */
export const ownersOf = (marital: Marital | '', children: number): OwnerName[] => [
  'SELF',
  ...(marital === 'MARRIED' ? (['SPOUSE'] as const) : []),
  ...(marital === 'DIVORCED' ? (['FORMER_SPOUSE'] as const) : []),
  ...Array.from({ length: children }, (_, place) => `CHILD-${place}` as const),
];

/** The owner's child by its place; undefined for everybody else. */
export function childOf(owner: OwnerName): number | undefined {
  const [, place] = owner.split('-');
  return place === undefined ? undefined : Number(place);
}

const ownerOf = (owner: OwnerName) => {
  const child = childOf(owner);
  return child === undefined
    ? { owner: HomeOwner[owner as Exclude<OwnerName, `CHILD-${number}`>] }
    : { owner: HomeOwner.CHILD, child };
};

/** An area that is no number stays unknown. */
export const homeOf = ({ owner, area, lost }: TypedHome): HouseholdHome => ({
  ...ownerOf(owner),
  inCity: true,
  area: numberOf(area),
  lost,
});

export const tradeOf = ({ owner, tradedOn }: TypedTrade): HouseholdTrade => ({ ...ownerOf(owner), tradedOn });

export const maritalOf = (marital: Marital | '') => (marital ? HouseholdMaritalStatus[marital] : undefined);

import { WishEndpoint } from '@/generated/endpoints';
import type MyWishes from '@/generated/org/anju/MyWishes';
import type WishProof from '@/generated/org/anju/WishProof';
import { useCommand, useQuery } from '@/lib/query';

/** Whose list it is: the own family's, or that of the receipt by power of attorney or at the desk. */
export interface Family {
  offeringId: number;
  receipt?: string;
  atDesk?: boolean;
}

const REFRESH = 15_000;

export function useMyWishes(family: Family) {
  const { offeringId, receipt, atDesk } = family;
  return useQuery(['wish', offeringId, receipt, atDesk], () => read(family), { refetchEvery: REFRESH });
}

const read = ({ offeringId, receipt, atDesk }: Family): Promise<MyWishes> =>
  atDesk && receipt !== undefined
    ? WishEndpoint.atDesk(offeringId, receipt)
    : WishEndpoint.mine(offeringId, receipt);

/** Hands in a list; the version that it changes goes with it. */
export function useSubmit({ offeringId, receipt, atDesk }: Family, done: () => void) {
  return useCommand(
    ({ wishes, basedOn }: { wishes: readonly number[]; basedOn: number }) =>
      atDesk && receipt !== undefined
        ? WishEndpoint.submitAtDesk(offeringId, receipt, [...wishes], basedOn)
        : WishEndpoint.submit(offeringId, receipt, [...wishes], basedOn),
    { refreshes: ['wish'], done },
  );
}

/** Saves the receipt of a version as a file. */
export function useProof({ offeringId, receipt, atDesk }: Family) {
  return useCommand(
    (version: number) =>
      atDesk && receipt !== undefined
        ? WishEndpoint.proofAtDesk(offeringId, receipt, version)
        : WishEndpoint.proof(offeringId, receipt, version),
    { done: save },
  );
}

function save({ fileName, content }: WishProof) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** How likely the units are that the family thinks of; asked only where the plan shows it. */
export function useChances(
  { offeringId, receipt, atDesk }: Family,
  units: readonly number[],
  shown: boolean,
) {
  const asks = shown && !atDesk && units.length > 0;
  return useQuery(
    ['wish-chances', offeringId, receipt, asks, units.join()],
    async () => (asks ? await WishEndpoint.chances(offeringId, receipt, [...units]) : null),
    { refetchEvery: REFRESH },
  ).data;
}

export function usePublishedWishes(offeringId: number) {
  return useQuery(['wish-published', offeringId], () => WishEndpoint.published(offeringId));
}

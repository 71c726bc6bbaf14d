import { CeremonyEndpoint, DrawEndpoint } from '@/generated/endpoints';
import type CeremonyItem from '@/generated/org/anju/CeremonyItem';
import type CeremonyRole from '@/generated/org/anju/CeremonyRole';
import type CeremonyView from '@/generated/org/anju/CeremonyView';
import { useCommand, useQuery } from '@/lib/query';
import { isOver } from './next';

export const PAGE_SIZE = 20;
/** So often an open page asks what the others have done, in milliseconds. */
const WATCH = 3_000;

export const useCeremony = (drawNumber: number) =>
  useQuery(['ceremony', 'show', drawNumber], () => CeremonyEndpoint.show(drawNumber), {
    refetchEvery: (view: CeremonyView | undefined) => (view && isOver(view) ? undefined : WATCH),
  });

export const useMinutes = (drawNumber: number) =>
  useQuery(['ceremony', 'minutes', drawNumber], () => CeremonyEndpoint.minutes(drawNumber));

export const useDraws = (page: number) =>
  useQuery(['ceremony', 'draws', page], () => DrawEndpoint.list(undefined, page, PAGE_SIZE));

export interface Tick {
  drawNumber: number;
  item: CeremonyItem;
  asItShouldBe: boolean;
  remark?: string;
}

export function useTick(done: () => void) {
  return useCommand(
    ({ drawNumber, item, asItShouldBe, remark }: Tick) =>
      CeremonyEndpoint.tick(drawNumber, item, asItShouldBe, remark),
    { refreshes: ['ceremony'], done },
  );
}

export interface Signing {
  drawNumber: number;
  role: CeremonyRole;
  digest: string;
}

export function useSign() {
  return useCommand(
    ({ drawNumber, role, digest }: Signing) => CeremonyEndpoint.sign(drawNumber, role, digest),
    { refreshes: ['ceremony'] },
  );
}

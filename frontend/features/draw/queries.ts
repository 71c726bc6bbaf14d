import * as DrawEndpoint from '@/generated/DrawEndpoint';
import * as OfferingEndpoint from '@/generated/OfferingEndpoint';
import type DeclaredNumber from '@/generated/org/anju/DeclaredNumber';
import * as PublicityEndpoint from '@/generated/PublicityEndpoint';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useCommand, useQuery } from '@/lib/query';

export const PAGE_SIZE = 50;
/** Fewer, since on a phone each is a card of its own and more stands below them. */
const RANKS = 20;
/** So often an open page asks what has happened, in milliseconds. */
const WATCH = 5_000;

export const useDraws = (page: number) =>
  useQuery(['draw', 'list', page], () => DrawEndpoint.list(undefined, page, PAGE_SIZE));

export const useDraw = (number: number) =>
  useQuery(['draw', 'show', number], () => DrawEndpoint.show(number));

/** The same, asked again for as long as something can still happen to it. */
export const usePublicDraw = (number: number, every = WATCH) =>
  useQuery(['draw', 'show', number], () => DrawEndpoint.show(number), {
    refetchEvery: (draw) => (draw && isOver(draw) ? undefined : every),
  });

const isOver = ({ state }: PublicDraw) => state === DrawState.DRAWN || state === DrawState.VOIDED;

export const useRoster = (number: number, page: number) =>
  useQuery(['draw', 'roster', number, page], () => DrawEndpoint.roster(number, page, PAGE_SIZE));

/** The same for an officer, whose colleagues move it on meanwhile. */
export const useWatchedDraw = (number: number) =>
  useQuery(['draw', 'show', number], () => DrawEndpoint.show(number), { refetchEvery: WATCH });

export const useRanks = (number: number, page: number) =>
  useQuery(['draw', 'ranks', number, page], () => DrawEndpoint.ranks(number, page, RANKS));

export const useReadiness = (offeringId: number) =>
  useQuery(['draw', 'readiness', offeringId], () => DrawEndpoint.readiness(offeringId));

/** What this officer has left to enter; colleagues enter meanwhile. */
export const useEntering = (number: number) =>
  useQuery(['draw', 'entering', number], () => DrawEndpoint.entering(number), { refetchEvery: WATCH });

export const useOfferingsOnTheirWay = (page: number) =>
  useQuery(['draw', 'desk', page], () => PublicityEndpoint.progress(page, PAGE_SIZE));

export const useFreeze = () =>
  useCommand((offeringId: number) => DrawEndpoint.freeze(offeringId), { refreshes: ['draw'] });

interface Drop {
  offeringId: number;
  reason: string;
}

export const useDropRoster = () =>
  useCommand(({ offeringId, reason }: Drop) => DrawEndpoint.dropRoster(offeringId, reason), {
    refreshes: ['draw'],
  });

interface SealWish {
  offeringId: number;
  declared?: DeclaredNumber;
}

export function useSeal(done: (number: number) => void) {
  return useCommand(
    ({ offeringId, declared }: SealWish) => DrawEndpoint.seal(offeringId, undefined, declared),
    { refreshes: ['draw'], done: ({ number }) => done(number) },
  );
}

/** Whether a seal can be voided, and whether somebody has asked for it. */
export const useVoiding = (number: number) =>
  useQuery(['draw', 'voiding', number], () => DrawEndpoint.voiding(number), { refetchEvery: WATCH });

interface VoidWish {
  number: number;
  reason: string;
}

export const useRequestVoid = () =>
  useCommand(({ number, reason }: VoidWish) => DrawEndpoint.requestVoid(number, reason), {
    refreshes: ['draw'],
  });

export const useConfirmVoid = () =>
  useCommand((number: number) => DrawEndpoint.confirmVoid(number), { refreshes: ['draw'] });

export interface Entry {
  drawNumber: number;
  source: number;
  value: string;
}

export function useEnter(done: () => void) {
  return useCommand(({ drawNumber, source, value }: Entry) => DrawEndpoint.enter(drawNumber, source, value), {
    refreshes: ['draw'],
    done,
  });
}

export interface Reopening {
  drawNumber: number;
  source: number;
  reason: string;
}

export function useReopen(done: () => void) {
  return useCommand(
    ({ drawNumber, source, reason }: Reopening) => DrawEndpoint.reopen(drawNumber, source, reason),
    { refreshes: ['draw'], done },
  );
}

/** An offering's name, empty until it is known. */
export function useOfferingName(offeringId: number): string {
  const { data } = useQuery(['offering', 'card', offeringId], () => OfferingEndpoint.show(offeringId));
  return data?.name ?? '';
}

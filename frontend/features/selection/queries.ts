import { ApplicationEndpoint, OfferingEndpoint, SelectionEndpoint } from '@/generated/endpoints';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import type MyTurn from '@/generated/org/anju/MyTurn';
import Status from '@/generated/org/anju/ApplicationStatus';
import { problemOf } from '@/lib/problem';
import { useQuery } from '@/lib/query';

/** Beside the live board, which tells at once when a slot is called. */
const REFRESH = 10_000;

export function useMyTurn(offeringId: number, receipt: string | undefined) {
  return useQuery(
    ['selection', 'turn', offeringId, receipt],
    () => SelectionEndpoint.myTurn(offeringId, receipt),
    { refetchEvery: REFRESH },
  );
}

export function useProgress(offeringId: number) {
  return useQuery(['selection', 'progress', offeringId], () => SelectionEndpoint.progress(offeringId), {
    refetchEvery: REFRESH,
  });
}

export function useOfferingName(offeringId: number): string | undefined {
  return useQuery(['offering', offeringId], () => OfferingEndpoint.show(offeringId)).data?.name;
}

/** A qualified application, with its turn once the draw has given it one. */
export interface MySelection {
  application: ApplicationView;
  turn?: MyTurn;
}

export function useMySelections() {
  return useQuery(['selection', 'mine'], readMySelections, { refetchEvery: 3 * REFRESH });
}

async function readMySelections(): Promise<MySelection[]> {
  const applications = await ApplicationEndpoint.mine();
  const qualified = applications.filter(({ status }) => status === Status.QUALIFIED);
  return Promise.all(
    qualified.map(async (application) => ({ application, turn: await turnOrNone(application.offeringId) })),
  );
}

async function turnOrNone(offeringId: number): Promise<MyTurn | undefined> {
  try {
    return await SelectionEndpoint.myTurn(offeringId, undefined);
  } catch (error) {
    if (problemOf(error)?.code === 'selection.no-turn') {
      return undefined;
    }
    throw error;
  }
}

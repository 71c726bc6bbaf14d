import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { LeftoverEndpoint } from '@/generated/endpoints';
import type MyPlace from '@/generated/org/anju/MyPlace';
import TurnState from '@/generated/org/anju/TurnState';
import { useCommand, useQuery } from '@/lib/query';

const SECOND = 1000;

/** The server says how often to ask, so that ten thousand pages do not ask all at once. */
export function usePlace(offeringId: number, receipt?: string) {
  return useQuery(
    ['leftover', 'place', offeringId, receipt],
    () => LeftoverEndpoint.place(offeringId, receipt),
    { refetchEvery: (place) => (place?.askAgainSeconds ?? 5) * SECOND },
  );
}

export function useQueue(offeringId: number) {
  return useQuery(['leftover', 'queue', offeringId], () => LeftoverEndpoint.queue(offeringId), {
    refetchEvery: (queue) => (queue?.askAgainSeconds ?? 5) * SECOND,
  });
}

export function useJoin(offeringId: number, receipt?: string) {
  return useCommand(() => LeftoverEndpoint.join(offeringId, receipt), {
    refreshes: ['leftover', 'selection'],
  });
}

export function useJoinAtDesk(offeringId: number) {
  return useCommand((receipt: string) => LeftoverEndpoint.joinAtDesk(offeringId, receipt), {
    refreshes: ['leftover', 'selection'],
  });
}

/** Whatever else shows the family's turn hears of it as soon as this page does. */
export function useTellOfTurn({ turn }: MyPlace) {
  const client = useQueryClient();
  useEffect(() => {
    if (turn && turn !== TurnState.WAITING) {
      void client.invalidateQueries({ queryKey: ['selection'] });
    }
  }, [client, turn]);
}

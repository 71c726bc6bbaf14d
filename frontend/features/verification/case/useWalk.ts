import { useNavigate } from 'react-router';
import * as CheckQueueEndpoint from '@/generated/CheckQueueEndpoint';
import type CaseWork from '@/generated/org/anju/CaseWork';
import { useCommand } from '@/lib/query';
import { filterIn } from '../queue/chosen';
import { casePath, queuePath, type CaseTrail, type Decided } from '../trail';

interface Here {
  applicationId: number;
  work: CaseWork;
  trail: CaseTrail;
}

/**
 * Goes on to the next case of the queue that the officer came from; the case that is left goes back into it if it is
 * still held. Where none is left, the queue says so.
 */
export function useWalk({ applicationId, work, trail: { from } }: Here) {
  const navigate = useNavigate();
  const filter = filterIn(new URLSearchParams(from), work.kind);
  const next = useCommand(
    async (decided: Decided | undefined) => {
      const taken = await CheckQueueEndpoint.next(filter, {
        applicationId,
        waitingSince: work.waitingSince,
      });
      return { to: taken.applicationId, decided };
    },
    {
      refreshes: ['verification'],
      done: ({ to, decided }) => {
        const trail: CaseTrail = { from, decided };
        void navigate(to === undefined ? queuePath(trail) : casePath(to), { state: trail });
      },
    },
  );
  return { next: next.run, previous: () => void navigate(-1), isRunning: next.isRunning, error: next.error };
}

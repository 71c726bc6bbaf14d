import * as DrawEndpoint from '@/generated/DrawEndpoint';
import { useQuery } from '@/lib/query';

const PAGE = 100;

interface ListedDraw {
  number: number;
  offeringId: number;
}

/** What the list of all draws shows: numbers from 1 without a gap, and one roster for each offering. */
export function judgeHistory(draws: readonly ListedDraw[]): { gapFree: boolean; onePerOffering: boolean } {
  const numbers = new Set(draws.map(({ number }) => number));
  const offerings = new Set(draws.map(({ offeringId }) => offeringId));
  return {
    gapFree:
      numbers.size === draws.length && draws.every(({ number }) => number >= 1 && number <= draws.length),
    onePerOffering: offerings.size === draws.length,
  };
}

async function readAll(): Promise<readonly ListedDraw[]> {
  const draws: ListedDraw[] = [];
  for (let page = 0; ; page++) {
    const { items, total } = await DrawEndpoint.list(undefined, page, PAGE);
    draws.push(...items);
    if (items.length === 0 || draws.length >= total) {
      return draws;
    }
  }
}

/** The judgement of the whole list, and how many milliseconds it took to read and judge. */
export function useHistory() {
  return useQuery(['draw', 'history'], async () => {
    const start = performance.now();
    const judgement = judgeHistory(await readAll());
    return { ...judgement, milliseconds: performance.now() - start };
  });
}

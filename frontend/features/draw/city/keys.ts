import { useQuery } from '@/lib/query';
import { readPublished } from '../published';

/** A key of the city, as `keys.json` gives it. */
export interface CityKey {
  keyId: string;
  publicKey: string;
  since: string;
  previous: string | null;
  /** By the key before. */
  endorsement: string | null;
  /** Why there is no endorsement: the key before was lost. */
  breakReason: string | null;
}

const ADDRESS = '/api/draws/keys.json';

export const useKeys = (address = ADDRESS) =>
  useQuery(['draw', 'keys', address], async () => {
    const text = new TextDecoder().decode(await readPublished(address));
    return (JSON.parse(text) as { keys: CityKey[] }).keys;
  });

/** The ids of the keys from the first to that one, as each names the one before; the id alone when it is not listed. */
export function keyWay(keys: readonly CityKey[], keyId: string): readonly string[] {
  const byId = new Map(keys.map((key) => [key.keyId, key]));
  const way: string[] = [];
  let next: string | null = keyId;
  while (next !== null && !way.includes(next)) {
    way.unshift(next);
    next = byId.get(next)?.previous ?? null;
  }
  return way;
}

import { keyIdOf, type Bytes } from '@/lib/published/bytes';
import { list, matching, readCanonical, require } from '@/lib/published/canonical';
import { HASH } from './forms';

/**
 * The city's public keys by their ids, from `keys.json`. How they follow each other is for the draw's own check; here a
 * key is only looked up.
 */
export function parseKeys(file: Bytes): ReadonlyMap<string, string> {
  const value = readCanonical(file) as { keys?: unknown } | null;
  require(typeof value === 'object' && value !== null, 'other-form');
  const keys = list(value.keys).map((key) =>
    matching((key as { publicKey?: unknown } | null)?.publicKey, HASH),
  );
  return new Map(keys.map((key) => [keyIdOf(key), key]));
}

import { keyIdOf, utf8, type Bytes } from '@/lib/published/bytes';
import {
  list,
  matching,
  members,
  orNull,
  readCanonical,
  require,
  secondsOf,
  time,
  words,
} from '@/lib/published/canonical';
import { isSignature } from '@/lib/published/ed25519';
import { problem, type Problem, type Warning } from './finding';
import { HASH, KEY_ID, SIGNATURE } from './seal';

export interface Key {
  breakReason: string | null;
  endorsement: string | null;
  keyId: string;
  previous: string | null;
  publicKey: string;
  since: string;
}

/** @throws MalformedFile when the file is not as section 9 of the protocol says */
export function parseKeys(file: Bytes): readonly Key[] {
  const keys = list(members(readCanonical(file), 'keys').keys).map(keyOf);
  require(keys.length > 0, 'empty');
  require(new Set(keys.map(({ keyId }) => keyId)).size === keys.length, 'stands-twice');
  keys.forEach((key, i) => requireFollows(key, keys[i - 1]));
  return keys;
}

function keyOf(value: unknown): Key {
  const names = ['breakReason', 'endorsement', 'keyId', 'previous', 'publicKey', 'since'];
  const key = members(value, ...names);
  const publicKey = matching(key.publicKey, HASH);
  const keyId = matching(key.keyId, KEY_ID);
  require(keyIdOf(publicKey) === keyId, 'other-form');
  return {
    breakReason: orNull(key.breakReason, words),
    endorsement: orNull(key.endorsement, (text) => matching(text, SIGNATURE)),
    keyId,
    previous: orNull(key.previous, (text) => matching(text, KEY_ID)),
    publicKey,
    since: time(key.since),
  };
}

function requireFollows(key: Key, before: Key | undefined): void {
  const { breakReason, endorsement, previous, since } = key;
  if (!before) {
    require(breakReason === null && endorsement === null && previous === null, 'not-in-order');
    return;
  }
  require(previous === before.keyId && secondsOf(since) > secondsOf(before.since), 'not-in-order');
  require((breakReason === null) !== (endorsement === null), 'not-endorsed');
  require(endorsement === null ||
    isSignature(endorsement, endorsedText(key), before.publicKey), 'not-endorsed');
}

const endorsedText = ({ publicKey, since }: Key): Bytes => utf8(`anju-key-1\n${publicKey}\n${since}\n`);

/** Why nothing leads from the key that is trusted to that one. `key-older`: that cannot be known by endorsements. */
export function flawOfChain(keys: readonly Key[], trusted: string, keyId: string): Problem | undefined {
  const from = keys.findIndex(({ publicKey }) => publicKey === trusted);
  const to = keys.findIndex((key) => key.keyId === keyId);
  if (from < 0 || to < 0) {
    return problem(to < 0 ? 'key-unknown' : 'key-not-in-chain', { keyId: to < 0 ? keyId : keyIdOf(trusted) });
  }
  if (to < from) {
    return problem('key-older', { keyId });
  }
  const broken = keys.slice(from + 1, to + 1).find(({ breakReason }) => breakReason !== null);
  return broken && problem('key-chain-broken', { keyId: broken.keyId, reason: broken.breakReason! });
}

/** Every break is told, wherever it stands. */
export const breaksIn = (keys: readonly Key[]): readonly Warning[] =>
  keys.flatMap(({ breakReason, keyId, since }) =>
    breakReason === null
      ? []
      : [{ code: 'key-break' as const, figures: { keyId, since, reason: breakReason } }],
  );

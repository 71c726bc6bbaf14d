import { hexOf, join, sha256, utf8, bytesOf, type Bytes } from '@/lib/published/bytes';
import { integer, matching } from '@/lib/published/canonical';

/** The protocol `anju-wishes-1`, see `docs/wish-lists.md`. */
export const PROTOCOL = 'anju-wishes-1';

export const HASH = /^[0-9a-f]{64}$/;
export const KEY_ID = /^[0-9a-f]{16}$/;
export const SIGNATURE = /^[0-9a-f]{128}$/;

const MOST_RANKS = 2 ** 31 - 1;

export const hash = (value: unknown): string => matching(value, HASH);
export const rank = (value: unknown): number => integer(value, 1, MOST_RANKS);
export const unitId = (value: unknown): number => integer(value, 1);

/** What the city's key signs: a label and the file's digest, a line feed after each. */
export const signedText = (label: string, file: Bytes): Bytes => utf8(`${label}\n${hexOf(sha256(file))}\n`);

/** What stands for a family in the published files. */
export const blinded = (salt: string, receipt: string): string =>
  hexOf(sha256(join(bytesOf(salt), utf8(receipt))));

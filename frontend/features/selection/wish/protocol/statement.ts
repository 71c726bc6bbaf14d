import type { Bytes } from '@/lib/published/bytes';
import {
  integer,
  matching,
  members,
  orNull,
  readCanonical,
  require,
  time,
  words,
} from '@/lib/published/canonical';
import { hash, KEY_ID, PROTOCOL, SIGNATURE } from './forms';

/** What the city signs about a closed phase. */
export interface Statement {
  assignment: string;
  closedAt: string;
  drawNumber: number;
  drawResult: string | null;
  offering: string;
  phase: number;
  tier: number | null;
  units: string;
  wishes: string;
}

export interface Signature {
  keyId: string;
  signature: string;
}

/** @throws MalformedFile when the file is not as section 5 of the protocol says */
export function parseStatement(file: Bytes): Statement {
  const names = ['assignment', 'closedAt', 'drawNumber', 'drawResult', 'offering', 'phase'];
  const own = members(readCanonical(file), ...names, 'protocol', 'tier', 'units', 'wishes');
  require(own.protocol === PROTOCOL, 'other-form');
  return {
    assignment: hash(own.assignment),
    closedAt: time(own.closedAt),
    drawNumber: integer(own.drawNumber, 1),
    drawResult: orNull(own.drawResult, hash),
    offering: words(own.offering),
    phase: integer(own.phase, 1),
    tier: orNull(own.tier, (value) => integer(value, 1, 1000)),
    units: hash(own.units),
    wishes: hash(own.wishes),
  };
}

/** @throws MalformedFile when the file is no signature with its key's id */
export const parseSignature = (file: Bytes): Signature => signatureOf(readCanonical(file));

export function signatureOf(value: unknown): Signature {
  const own = members(value, 'algorithm', 'keyId', 'signature');
  require(own.algorithm === 'Ed25519', 'other-form');
  return { keyId: matching(own.keyId, KEY_ID), signature: matching(own.signature, SIGNATURE) };
}

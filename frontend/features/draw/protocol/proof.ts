import { hexOf, sha256, utf8, type Bytes } from '@/lib/published/bytes';
import { integer, list, matching, members, orNull, readCanonical } from '@/lib/published/canonical';
import { rootBy } from './merkle';
import type { Place } from './order';
import { parseRoster } from './roster';
import { HASH, type Seal } from './seal';
import { ticketOf } from './tickets';

/** One family's line of the roster. */
export interface Family {
  receipt: string;
  tier: number;
  tickets: number;
}

/** The file `proof/….json`: a family's line, and the way from it to the sealed root. */
export interface FamilyProof {
  drawNumber: number;
  /** The line in the roster, from 0. */
  index: number;
  line: Family;
  path: readonly string[];
  /** Null before the result. */
  place: Place | null;
  sealDigest: string;
}

const RECEIPT = /^[A-Z0-9][A-Z0-9-]{0,39}$/;
const HIGHEST_TIER = 1000;
const HIGHEST_INDEX = 2 ** 31 - 1;

/** @throws MalformedFile when the file is not as section 11 of the protocol says */
export function parseProof(file: Bytes): FamilyProof {
  const proof = members(readCanonical(file), 'drawNumber', 'index', 'line', 'path', 'place', 'sealDigest');
  return {
    drawNumber: integer(proof.drawNumber, 1),
    index: integer(proof.index, 0, HIGHEST_INDEX),
    line: familyOf(matching(proof.line, /^[^\n]*$/)),
    path: list(proof.path).map((hash) => matching(hash, HASH)),
    place: orNull(proof.place, placeOf),
    sealDigest: matching(proof.sealDigest, HASH),
  };
}

function familyOf(line: string): Family {
  const { starts, lengths, tiers, tickets } = parseRoster(utf8(`${line}\n`));
  const receipt = line.slice(starts[0], starts[0]! + lengths[0]!);
  return { receipt, tier: tiers[0]!, tickets: tickets[0]! };
}

function placeOf(value: unknown): Place {
  const { position, receipt, ticket, tier } = members(value, 'position', 'receipt', 'ticket', 'tier');
  return {
    position: integer(position, 1, HIGHEST_INDEX),
    receipt: matching(receipt, RECEIPT),
    ticket: matching(ticket, HASH),
    tier: integer(tier, 1, HIGHEST_TIER),
  };
}

export const namesSeal = (proof: FamilyProof, seal: Seal, file: Bytes): boolean =>
  proof.drawNumber === seal.drawNumber && proof.sealDigest === hexOf(sha256(file));

/** Whether the line is in the sealed roster, at its place. */
export function isIncluded({ line, index, path }: FamilyProof, { rosterSize, rosterRoot }: Seal): boolean {
  const { receipt, tier, tickets } = line;
  const entry = utf8(`{"receipt":"${receipt}","tickets":${tickets},"tier":${tier}}`);
  const root = index < rosterSize ? rootBy(entry, index, rosterSize, path) : undefined;
  return root !== undefined && hexOf(root) === rosterRoot;
}

/** Whether the place has the family's receipt number, tier and the ticket that the seed gives it. */
export const isDrawnBy = ({ line, place }: FamilyProof, seed: Bytes): boolean =>
  place !== null &&
  place.receipt === line.receipt &&
  place.tier === line.tier &&
  place.ticket === ticketOf(line.receipt, line.tickets, seed);

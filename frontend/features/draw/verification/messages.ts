import type { Check, Finding, Trust } from '../protocol/finding';
import type { Place } from '../protocol/order';

/** Where the published files are; those of the result are missing before it. */
export interface Addresses {
  seal: string;
  signature: string;
  roster: string;
  entries?: string;
  randomness?: string;
  result?: string;
  keys?: string;
  history?: string;
}

/** What the page asks of the worker. The order stays there: a page of it is told, never all of it. */
export type Ask =
  | { kind: 'verify'; addresses: Addresses; trust: Trust }
  | { kind: 'placesOf'; id: number; receipts: readonly string[] }
  | { kind: 'page'; id: number; from: number; count: number };

/** How many families there are, and how many of them are called. */
export interface Extent {
  size: number;
  called: number;
}

/** What the worker tells the page. */
export type Tell =
  | { kind: 'reading'; bytes: number }
  | { kind: 'computing'; check: Check; done: number; total: number }
  | { kind: 'finding'; finding: Finding }
  /** The extent of the order computed here; undefined when there is none. */
  | { kind: 'verified'; extent: Extent | undefined }
  | { kind: 'unreadable' }
  /** In the order of the question; null for a receipt number that is not in the draw. */
  | { kind: 'answer'; id: number; places: readonly (Place | null)[] };

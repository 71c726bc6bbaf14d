import type DrawSource from '@/generated/org/anju/DrawSource';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import type { Tone } from '@/components/StatusTag';
import { hasText, type TextKey, type Translate } from '@/lib/i18n';

export type State = `${PublicDraw['state']}`;
export type EntryState = `${DrawSource['state']}`;

export const TONES: Record<State, Tone> = {
  SEALED: 'amber',
  WAITING_FOR_ENTRIES: 'seal',
  ENTRIES_DIFFER: 'seal',
  ENTRIES_LATE: 'seal',
  BEACON_STOPPED: 'seal',
  DRAWN: 'seal',
  VOIDED: 'plain',
};

/** How far a source is, for everybody; never what somebody entered. */
export type Standing = 'settled' | 'due' | 'waiting' | 'one' | 'differ' | 'late' | 'stopped' | 'closed';

const STANDING_TONES: Partial<Record<Standing, Tone>> = {
  settled: 'jade',
  due: 'amber',
  one: 'amber',
  differ: 'seal',
  late: 'seal',
  stopped: 'seal',
};

export const standingTone = (standing: Standing): Tone => STANDING_TONES[standing] ?? 'plain';

const ENTERED: Record<EntryState, Standing> = {
  AWAITING_FIRST: 'due',
  AWAITING_SECOND: 'one',
  AGREED: 'settled',
  MISMATCH: 'differ',
};

export function standingOf(draw: PublicDraw, source: DrawSource): Standing {
  if (source.value) {
    return 'settled';
  }
  const state: State = draw.state;
  if (state === 'VOIDED') {
    return 'closed';
  }
  if (state === 'SEALED') {
    return 'waiting';
  }
  if (state === 'ENTRIES_LATE' && source.kind === 'dice') {
    return 'late';
  }
  const isFetched = source.digits === 0;
  return isFetched ? (state === 'BEACON_STOPPED' ? 'stopped' : 'due') : ENTERED[source.state];
}

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

/** Draw numbers are read out and compared, so they have four digits. */
export const fourDigits = (number: number) => String(number).padStart(4, '0');

/** A fingerprint in groups of eight, as people compare it. */
export const inGroups = (hex: string, size = 8) =>
  hex.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? '';

/** 0b3f…91ce */
export const shortTicket = (ticket: string) => `${ticket.slice(0, 4)}…${ticket.slice(-4)}`;

/** The time between two instants, in the two units that matter. */
export function spanWords(t: Translate, from: string, until: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / MINUTE));
  const hours = Math.floor(minutes / 60);
  return minutes >= 2 * DAY_MINUTES
    ? t('draw.span.days', { days: Math.floor(hours / 24), hours: hours % 24 })
    : t('draw.span.hours', { hours, minutes: minutes % 60 });
}

/** A kind of randomness in words; a kind that this page does not know by its own name. */
export function kindWords(t: Translate, kind: string): string {
  const key = `draw.kind.${kind}`;
  return hasText(key) ? t(key) : kind;
}

export function sourceWords(t: Translate, { kind, digits }: { kind: string; digits: number }): string {
  const key = `draw.source.${kind}`;
  return hasText(key) ? t(key satisfies TextKey, { digits }) : kind;
}

/** An amount of data as people know it from their phones. */
export function megabytes(bytes: number): string {
  const amount = bytes / 1_000_000;
  return amount < 1
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${amount < 10 ? amount.toFixed(1) : Math.round(amount)} MB`;
}

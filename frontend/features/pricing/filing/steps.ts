import type { Tone } from '@/components/StatusTag';
import FilingDecision from '@/generated/org/anju/FilingDecision';
import FilingOffice from '@/generated/org/anju/FilingOffice';
import Standing from '@/generated/org/anju/FilingStanding';
import type FilingView from '@/generated/org/anju/FilingView';
import type PriceChange from '@/generated/org/anju/PriceChange';
import ChangeKind from '@/generated/org/anju/PriceChangeKind';
import type PriceVersion from '@/generated/org/anju/PriceVersion';

export const TONES: Record<`${Standing}`, Tone> = {
  NO_NOTICE: 'plain',
  UNDER_NOTICE: 'seal',
  WAITING: 'amber',
  RETURNED: 'seal',
  FILED: 'jade',
};

export const OFFICES = [FilingOffice.BUREAU, FilingOffice.PRICE] as const;

type Of = Pick<PriceVersion, 'decisions' | 'standing' | 'current'>;

const decisionOf = ({ decisions }: Of, office: FilingOffice): FilingView | undefined =>
  decisions.find((one) => one.office === office);

/** The offices that have still to decide a version whose notice is over. */
export const awaited = (version: Of): FilingOffice[] =>
  version.standing === Standing.WAITING ? OFFICES.filter((office) => !decisionOf(version, office)) : [];

export type OfficeStep =
  { kind: 'decided'; decision: FilingView } | { kind: 'open' } | { kind: 'later' } | { kind: 'stopped' };

/** Where a version stands with an office. */
export function officeStep(version: Of, office: FilingOffice): OfficeStep {
  const decision = decisionOf(version, office);
  if (decision) {
    return { kind: 'decided', decision };
  }
  if (!version.current || version.standing === Standing.RETURNED) {
    return { kind: 'stopped' };
  }
  return { kind: version.standing === Standing.WAITING ? 'open' : 'later' };
}

export const isReturned = ({ decision }: FilingView) => decision === FilingDecision.RETURNED;

export type Mark = 'added' | 'withdrawn' | 'dearer' | 'cheaper' | 'remeasured';

/** How a change is called; a new price says more than a new area. */
export function markOf({ kind, unitPriceBefore, unitPriceNow }: PriceChange): Mark {
  if (kind === ChangeKind.ADDED) {
    return 'added';
  }
  if (kind === ChangeKind.WITHDRAWN) {
    return 'withdrawn';
  }
  const rise = (unitPriceNow ?? 0) - (unitPriceBefore ?? 0);
  if (rise === 0) {
    return 'remeasured';
  }
  return rise > 0 ? 'dearer' : 'cheaper';
}

export const MARK_TONES: Record<Mark, Tone> = {
  added: 'jade',
  withdrawn: 'plain',
  dearer: 'seal',
  cheaper: 'jade',
  remeasured: 'amber',
};

const CENTS = 100;

/** The difference with its sign, to the cent, for example `+120` as `show` writes it. */
export function signed(before: number, now: number, show: (amount: number) => string): string {
  const difference = (Math.round(now * CENTS) - Math.round(before * CENTS)) / CENTS;
  return `${difference < 0 ? '−' : '+'}${show(Math.abs(difference))}`;
}

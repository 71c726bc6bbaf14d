import type LeaseForm from '@/generated/org/anju/LeaseForm';
import type LeaseTerms from '@/generated/org/anju/LeaseTerms';

/** The lease as it stands in its fields. */
export interface LeaseDraft {
  months: string;
  depositMonths: string;
  payEveryMonths: string;
  renewal: string;
}

export type LeaseField = keyof LeaseDraft;

/** What is usual; how a lease is renewed, each acquirer says in its own words. */
const USUAL: LeaseDraft = { months: '36', depositMonths: '1', payEveryMonths: '3', renewal: '' };

/** What stands in the fields for an offering that exists, or for a new one. */
export const leaseDraftOf = (terms: LeaseTerms | undefined): LeaseDraft =>
  terms
    ? {
        months: String(terms.months),
        depositMonths: String(terms.depositMonths),
        payEveryMonths: String(terms.payEveryMonths),
        renewal: terms.renewal,
      }
    : USUAL;

/** As the server takes it; only when nothing is wrong with it. */
export const leaseOf = ({ months, depositMonths, payEveryMonths, renewal }: LeaseDraft): LeaseForm => ({
  months: Number(months),
  depositMonths: Number(depositMonths),
  payEveryMonths: Number(payEveryMonths),
  renewal: renewal.trim(),
});

const MOST_MONTHS = 240;
const MOST_MONTHS_AT_ONCE = 12;
const MOST_WORDS = 300;

/** The fields that the server would refuse. */
export function wrongFields({ months, depositMonths, payEveryMonths, renewal }: LeaseDraft): LeaseField[] {
  const isRenewal = renewal.trim() !== '' && renewal.trim().length <= MOST_WORDS;
  const most = Math.min(MOST_MONTHS_AT_ONCE, isWhole(months, 1, MOST_MONTHS) ? Number(months) : MOST_MONTHS);
  return [
    ...(isWhole(months, 1, MOST_MONTHS) ? [] : (['months'] as const)),
    ...(isWhole(depositMonths, 0, MOST_MONTHS_AT_ONCE) ? [] : (['depositMonths'] as const)),
    ...(isWhole(payEveryMonths, 1, most) ? [] : (['payEveryMonths'] as const)),
    ...(isRenewal ? [] : (['renewal'] as const)),
  ];
}

const isWhole = (typed: string, least: number, most: number) =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;

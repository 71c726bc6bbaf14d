import { isFree, OWN, type Flat } from './units';

/** What a family looks for; what is undefined does not matter. */
export interface Filter {
  onlyFree: boolean;
  layout?: string | undefined;
  orientation?: string | undefined;
  /** Yuan in all. */
  mostPrice?: number | undefined;
  /** m² of built area. */
  leastArea?: number | undefined;
}

export const NO_FILTER: Filter = { onlyFree: false };

export const isFiltering = (filter: Filter) =>
  Object.values(filter).some((wanted) => wanted !== undefined && wanted !== false);

/** What the filter leaves; the family's own flat always stays in sight. */
export const filtered = (flats: readonly Flat[], filter: Filter) =>
  flats.filter((flat) => OWN.has(flat.state) || suits(flat, filter));

const suits = (flat: Flat, { onlyFree, layout, orientation, mostPrice, leastArea }: Filter) =>
  (!onlyFree || isFree(flat)) &&
  (layout === undefined || flat.layout === layout) &&
  (orientation === undefined || flat.orientation === orientation) &&
  (mostPrice === undefined || flat.price <= mostPrice) &&
  (leastArea === undefined || flat.builtArea >= leastArea);

const collator = new Intl.Collator('zh-CN');

export const orientationsOf = (flats: readonly Flat[]) =>
  [...new Set(flats.map(({ orientation }) => orientation))].filter(Boolean).sort(collator.compare);

/** Round limits between the cheapest and the dearest flat: something is above each, and something is not. */
export const priceLimits = (flats: readonly Flat[]) => limitsOf(flats.map(({ price }) => price));

/** Round limits between the smallest and the largest flat: something is below each, and something is not. */
export const areaLimits = (flats: readonly Flat[]) => limitsOf(flats.map(({ builtArea }) => builtArea));

const MOST_LIMITS = 6;

function limitsOf(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const step = roundStep((most - least) / MOST_LIMITS);
  const first = Math.floor(least / step) + 1;
  const count = Math.max(0, Math.ceil(most / step) - first);
  return step > 0 && Number.isFinite(count)
    ? Array.from({ length: count }, (_, i) => (first + i) * step)
    : [];
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function roundStep(least: number): number {
  if (least <= 0) {
    return 0;
  }
  const size = 10 ** Math.floor(Math.log10(least));
  return size * ([1, 2, 5].find((step) => step * size >= least) ?? 10);
}

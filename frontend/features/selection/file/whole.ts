import type { Paged } from '@/components/DataTable';

/** A short list as the one page that it is. */
export const whole = <Row>(items: readonly Row[]): Paged<Row> => ({
  items,
  total: items.length,
  page: 0,
  size: Math.max(1, items.length),
});

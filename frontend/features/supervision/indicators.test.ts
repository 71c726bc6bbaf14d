import { describe, expect, it } from 'vitest';
import type Scorecard from '@/generated/org/anju/Scorecard';
import { formatFor } from '@/lib/format';
import { translate } from '@/lib/i18n';
import { GROUPS } from './indicators';

const words = {
  t: (key: string, values?: Record<string, string | number>) => translate('en', key, values),
  format: formatFor('en'),
};

const card: Scorecard = {
  acquirer: 'cihu-anju',
  name: '磁湖安居',
  allocation: {
    handedOver: 1200,
    allocated: 3,
    medianDays: 4,
    longestDays: 1,
    waiting: 2,
    longestWaiting: 338,
  },
  sale: { lists: 2, price: 2_750_000, cap: 3_000_000, percent: 91.67 },
  rent: { lists: 0 },
  complaints: { filed: 4, upheld: 1, late: 2 },
  property: { projects: 3, without: 1, lowestStars: 4, averageStars: 4.5, expired: 0 },
};

const figures = (of: Scorecard) =>
  GROUPS.flatMap(({ indicators }) => indicators).map(({ figure }) => figure(of, words));

describe('the indicators of a scorecard', () => {
  it('are figures with their units, one beside the other', () => {
    expect(figures(card)).toEqual([
      '1,200',
      '3',
      '4 days',
      '1 day',
      '2',
      '338 days',
      '91.67% (¥2,750,000.00 of ¥3,000,000.00, 2 lists)',
      '—',
      '4',
      '1',
      '2',
      'lowest 4, average 4.5',
      '1 of 3',
      '0 of 3',
    ]);
  });

  it('have no figure where nothing was measured', () => {
    const empty: Scorecard = {
      ...card,
      allocation: { handedOver: 0, allocated: 0, waiting: 0 },
      sale: { lists: 0 },
      property: { projects: 0, without: 0, expired: 0 },
    };
    expect(figures(empty).filter((figure) => figure === '—')).toHaveLength(6);
  });
});

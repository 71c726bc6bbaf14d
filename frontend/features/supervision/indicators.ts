import type PriceLevel from '@/generated/org/anju/PriceLevel';
import type Scorecard from '@/generated/org/anju/Scorecard';
import type { Format } from '@/lib/format';
import type { TextKey, Translate } from '@/lib/i18n';

/** One line of the scorecards: what is measured, where it comes from, and each company's figure. */
export interface Indicator {
  name: TextKey;
  source: TextKey;
  /** Where the source can be looked at, below the reader's own pages. */
  drill?: string;
  figure: (card: Scorecard, words: Words) => string;
}

export interface Words {
  t: Translate;
  format: Format;
}

export interface IndicatorGroup {
  name: TextKey;
  indicators: readonly Indicator[];
}

/** Where there is nothing to measure. */
const NOTHING = '—';

const days = (count: number | undefined, { t }: Words) =>
  count === undefined ? NOTHING : t('supervision.days', { days: count });

const count = (value: number, { format }: Words) => format.count(value);

const level = ({ lists, price, cap, percent }: PriceLevel, { t, format }: Words) =>
  percent === undefined || price === undefined || cap === undefined
    ? NOTHING
    : t('supervision.level', {
        percent: percent.toFixed(2),
        price: format.exactMoney(price),
        cap: format.exactMoney(cap),
        lists,
      });

export const GROUPS: readonly IndicatorGroup[] = [
  {
    name: 'supervision.speed',
    indicators: [
      {
        name: 'supervision.handedOver',
        source: 'supervision.handedOver.source',
        drill: '/acquisitions',
        figure: ({ allocation }, words) => count(allocation.handedOver, words),
      },
      {
        name: 'supervision.allocated',
        source: 'supervision.allocated.source',
        figure: ({ allocation }, words) => count(allocation.allocated, words),
      },
      {
        name: 'supervision.median',
        source: 'supervision.days.source',
        figure: ({ allocation }, words) => days(allocation.medianDays, words),
      },
      {
        name: 'supervision.longest',
        source: 'supervision.days.source',
        figure: ({ allocation }, words) => days(allocation.longestDays, words),
      },
      {
        name: 'supervision.waiting',
        source: 'supervision.waiting.source',
        figure: ({ allocation }, words) => count(allocation.waiting, words),
      },
      {
        name: 'supervision.longestWaiting',
        source: 'supervision.waiting.source',
        figure: ({ allocation }, words) => days(allocation.longestWaiting, words),
      },
    ],
  },
  {
    name: 'supervision.prices',
    indicators: [
      {
        name: 'supervision.sale',
        source: 'supervision.price.source',
        figure: ({ sale }, words) => level(sale, words),
      },
      {
        name: 'supervision.rent',
        source: 'supervision.price.source',
        figure: ({ rent }, words) => level(rent, words),
      },
    ],
  },
  {
    name: 'supervision.complaints',
    indicators: [
      {
        name: 'supervision.filed',
        source: 'supervision.complaints.source',
        drill: '/complaints',
        figure: ({ complaints }, words) => count(complaints.filed, words),
      },
      {
        name: 'supervision.upheld',
        source: 'supervision.complaints.source',
        drill: '/complaints',
        figure: ({ complaints }, words) => count(complaints.upheld, words),
      },
      {
        name: 'supervision.late',
        source: 'supervision.late.source',
        drill: '/complaints',
        figure: ({ complaints }, words) => count(complaints.late, words),
      },
    ],
  },
  {
    name: 'supervision.property',
    indicators: [
      {
        name: 'supervision.stars',
        source: 'supervision.property.source',
        drill: '/property',
        figure: ({ property: { lowestStars, averageStars } }, { t }) =>
          lowestStars === undefined || averageStars === undefined
            ? NOTHING
            : t('supervision.stars.figure', { lowest: lowestStars, average: averageStars.toFixed(1) }),
      },
      {
        name: 'supervision.without',
        source: 'supervision.property.source',
        drill: '/property',
        figure: ({ property: { without, projects } }, { t }) =>
          t('supervision.ofProjects', { count: without, projects }),
      },
      {
        name: 'supervision.expired',
        source: 'supervision.property.source',
        drill: '/property',
        figure: ({ property: { expired, projects } }, { t }) =>
          t('supervision.ofProjects', { count: expired, projects }),
      },
    ],
  },
];

import { describe, expect, it } from 'vitest';
import type NoticeProgress from '@/generated/org/anju/NoticeProgress';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import Stage from '@/generated/org/anju/Stage';
import { missingFor, standingOf } from './standing';

const NOW = Date.parse('2026-11-22T00:00:00Z');
const BEFORE = '2026-11-21T00:00:00Z';
const AFTER = '2026-11-23T00:00:00Z';

const ready: NoticeProgress = {
  offeringId: 1,
  offeringName: '磁湖云庭',
  district: '黄石港区',
  use: ProjectUse.SALE,
  stage: Stage.ANNOUNCED,
  applicationsCloseAt: BEFORE,
  drawAt: AFTER,
  undecided: 0,
  qualified: 3,
  openObjections: 0,
  holds: [],
  pricesPublished: true,
  pricesFiled: true,
};

describe('an offering on its way to the draw', () => {
  it('can be published when applications are closed, all decided and somebody qualified', () => {
    expect(missingFor(ready, NOW)).toEqual([]);
    expect(standingOf(ready, NOW)).toBe('ready');
  });

  it('says everything that is missing, not only the first', () => {
    const progress = { ...ready, applicationsCloseAt: AFTER, undecided: 2, qualified: 0 };
    expect(missingFor(progress, NOW)).toEqual(['applications', 'undecided', 'nobody']);
    expect(standingOf(progress, NOW)).toBe('applications');
  });

  it('is being checked while an application is undecided', () => {
    expect(standingOf({ ...ready, undecided: 1 }, NOW)).toBe('checking');
  });

  it('waits for its prices to be filed when that alone is missing', () => {
    expect(missingFor({ ...ready, pricesFiled: false }, NOW)).toEqual(['prices']);
    expect(standingOf({ ...ready, pricesFiled: false }, NOW)).toBe('prices');
    expect(standingOf({ ...ready, undecided: 1, pricesFiled: false }, NOW)).toBe('checking');
  });

  it('is under notice until the notice closes, then over, then sealed', () => {
    expect(standingOf({ ...ready, noticeClosesAt: AFTER }, NOW)).toBe('notice');
    expect(standingOf({ ...ready, noticeClosesAt: BEFORE }, NOW)).toBe('over');
    expect(standingOf({ ...ready, noticeClosesAt: BEFORE, drawNumber: 7 }, NOW)).toBe('sealed');
  });
});

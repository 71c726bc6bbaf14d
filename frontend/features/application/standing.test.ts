import { describe, expect, it } from 'vitest';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import { canWithdraw, hasEnded, standingOf } from './standing';

const application = (status: string, step: string, ...kinds: string[]) =>
  ({
    status,
    step,
    timeline: kinds.map((kind) => ({ kind, at: '2026-11-20T01:00:00Z' })),
  }) as unknown as ApplicationView;

const dates = {
  nextDate: '2026-12-05T00:00:00Z',
  schedule: {
    applicationsOpenAt: '2026-11-01T00:00:00Z',
    applicationsCloseAt: '2026-11-30T00:00:00Z',
    noticeWorkingDays: 5,
    drawAt: '2026-12-10T07:00:00Z',
    selectionAt: '2026-12-15T01:00:00Z',
    familiesPerSlot: 5,
    secondsPerTurn: 300,
  },
};

describe('where an application stands', () => {
  it('waits for the identity check after it was filed, before the draw', () => {
    expect(standingOf(application('SUBMITTED', 'APPLICATION'), dates)).toEqual({
      waiting: 'identity',
      tone: 'amber',
      by: '2026-12-10T07:00:00Z',
    });
  });

  it('waits for the family until the time for corrections is over', () => {
    const returned = { ...application('RETURNED', 'CHECK'), correction: { dueAt: '2026-12-01T15:59:59Z' } };
    expect(standingOf(returned as ApplicationView, dates)).toEqual({
      waiting: 'returned',
      tone: 'seal',
      by: '2026-12-01T15:59:59Z',
    });
    expect(canWithdraw(standingOf(returned as ApplicationView))).toBe(true);
  });

  it('follows the step of its offering once it is qualified', () => {
    const waiting = ['CHECK', 'PUBLIC_NOTICE', 'DRAW', 'SELECTION'].map(
      (step) => standingOf(application('QUALIFIED', step)).waiting,
    );
    expect(waiting).toEqual(['others', 'notice', 'draw', 'turn']);
  });

  it('says until when the public notice runs', () => {
    expect(standingOf(application('QUALIFIED', 'PUBLIC_NOTICE'), dates).by).toBe(dates.nextDate);
  });

  it('is decided by the latest entry of the timeline once families choose', () => {
    const waiting = ['DRAWN', 'CHOSEN', 'SIGNED', 'FORFEITED'].map(
      (kind) => standingOf(application('QUALIFIED', 'SELECTION', 'QUALIFIED', kind)).waiting,
    );
    expect(waiting).toEqual(['turn', 'signing', 'signed', 'forfeited']);
  });

  it('can be taken back until the roster is sealed, and not after it ended', () => {
    const may = (status: string, step: string) => canWithdraw(standingOf(application(status, step)));
    expect(may('SUBMITTED', 'APPLICATION')).toBe(true);
    expect(may('QUALIFIED', 'PUBLIC_NOTICE')).toBe(true);
    expect(may('QUALIFIED', 'DRAW')).toBe(false);
    expect(may('REFUSED', 'CHECK')).toBe(false);
    expect(hasEnded(standingOf(application('WITHDRAWN', 'CHECK')))).toBe(true);
  });
});

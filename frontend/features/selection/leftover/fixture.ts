import type MyPlace from '@/generated/org/anju/MyPlace';
import type Queue from '@/generated/org/anju/Queue';
import RoomStanding from '@/generated/org/anju/RoomStanding';
import RoomState from '@/generated/org/anju/RoomState';

/** A room in which families gather, for tests. */
export const aQueue = (others: Partial<Queue> = {}): Queue => ({
  offeringId: 7,
  offeringName: '磁湖云庭',
  phase: 3,
  state: RoomState.GATHERING,
  checkInAt: '2026-11-23T01:00:00Z',
  startsAt: '2026-11-23T02:00:00Z',
  closesAt: '2026-11-23T06:00:00Z',
  families: 214,
  shuffled: 0,
  calledTo: 0,
  unitsFree: 31,
  familiesPerSlot: 5,
  secondsPerTurn: 180,
  absentSeconds: 60,
  drawNumber: 12,
  askAgainSeconds: 5,
  serverTime: '2026-11-23T01:40:00Z',
  ...others,
});

export const aPlace = (others: Partial<MyPlace> = {}): MyPlace => ({
  receipt: 'HS2026-000123',
  standing: RoomStanding.JOINED,
  askAgainSeconds: 3,
  queue: aQueue(),
  ...others,
});

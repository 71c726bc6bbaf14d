import { describe, expect, it } from 'vitest';
import RoomStanding from '@/generated/org/anju/RoomStanding';
import RoomState from '@/generated/org/anju/RoomState';
import TurnState from '@/generated/org/anju/TurnState';
import { aPlace, aQueue } from './fixture';
import { mayBeTooLate, shownTo } from './standing';

describe('what a family is shown', () => {
  it('is the way in while it may come and has not', () => {
    expect(shownTo(aPlace({ standing: RoomStanding.MAY_JOIN }))).toBe('outside');
  });

  it('is that nothing is open yet before the room opens', () => {
    const queue = aQueue({ state: RoomState.NOT_YET });
    expect(shownTo(aPlace({ standing: RoomStanding.MAY_JOIN, queue }))).toBe('notYet');
  });

  it('is no place before the opening and its place after it', () => {
    expect(shownTo(aPlace({ standing: RoomStanding.JOINED }))).toBe('inside');
    expect(shownTo(aPlace({ standing: RoomStanding.JOINED, place: 3, turn: TurnState.WAITING }))).toBe(
      'queued',
    );
  });

  it('is its turn before everything else', () => {
    expect(shownTo(aPlace({ standing: RoomStanding.JOINED, place: 3, turn: TurnState.OPEN }))).toBe('called');
    expect(shownTo(aPlace({ standing: RoomStanding.JOINED, place: 3, turn: TurnState.PAUSED }))).toBe(
      'called',
    );
  });

  it('is what became of its place, also when it has a unit by now', () => {
    expect(shownTo(aPlace({ standing: RoomStanding.HAS_UNIT, place: 3, turn: TurnState.CHOSEN }))).toBe(
      'over',
    );
  });

  it('is why it cannot come in, also when the room is closed', () => {
    const queue = aQueue({ state: RoomState.CLOSED });
    expect(shownTo(aPlace({ standing: RoomStanding.RIGHT_LOST, queue }))).toBe('barred');
    expect(shownTo(aPlace({ standing: RoomStanding.MAY_JOIN, queue }))).toBe('closed');
  });
});

describe('whether nothing may be left', () => {
  it('is said as soon as as many families are ahead as units are free', () => {
    const queue = aQueue({ unitsFree: 5 });
    expect(mayBeTooLate(aPlace({ ahead: 4, queue }))).toBe(false);
    expect(mayBeTooLate(aPlace({ ahead: 5, queue }))).toBe(true);
    expect(mayBeTooLate(aPlace({ queue }))).toBe(false);
  });
});

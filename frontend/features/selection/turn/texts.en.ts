import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'turn.standing.waiting': 'not your turn yet',
  'turn.standing.open': 'your turn to choose',
  'turn.standing.paused': 'stopped for now',
  'turn.standing.suspended': 'waiting for a decision',
  'turn.standing.chosen': 'chosen',
  'turn.standing.forfeited': 'given up',
  'turn.standing.notCalled': 'not called this time',
  'turn.mode.TURNS': 'Choosing by turns',
  'turn.mode.WISH_LISTS': 'Choosing by wish list',
  'turn.mode.LEFTOVERS': 'Choosing what is left',
  'turn.place': 'Place {rank} · round {slot}',
  'turn.forAnother': 'You are choosing for {receipt}',
  'turn.drift.none': '· By the server’s clock, and yours agrees with it',
  'turn.drift.behind': '· By the server’s clock. Your device is {seconds} s behind: go by this countdown',
  'turn.drift.ahead': '· By the server’s clock. Your device is {seconds} s ahead: go by this countdown',
  'turn.stopped':
    'The selection is stopped. What is left of your time stays as it is and runs on afterwards.',
  'turn.checkIn': 'I am here: check in',
  'turn.checkIn.early': 'You can check in from {time} on.',
  'turn.checkIn.possible':
    'Please check in first. Whoever has neither checked in nor chosen {clock} after being called counts as absent (article 21).',
  'turn.checkIn.urgent': 'Not checked in: in {clock} you count as absent. Check in to have your whole time.',
  'turn.present': '✓ Checked in at {time}',
  'turn.hold': 'Keep it for {seconds} s while I read the price',
  'turn.held': 'Kept for you for another {clock}. Nobody else can take it now.',
  'turn.reason.ABSENT':
    'Your family neither checked in nor chose when it was called, and so gave up its turn (article 21, 1).',
  'turn.reason.OUT_OF_TIME':
    'Your family was there but did not choose in time, and so gave up its turn (article 21).',
  'turn.reason.REFUSED': 'Your family gave up choosing (article 21, 2).',
  'turn.reason.NOT_SIGNED':
    'The agreement was not signed in time, and so the choice was given up (article 21).',
  'turn.reason.WISHES_TAKEN': 'Every flat on your wish list went to a family ahead of you.',
  'turn.ended.forfeited': 'Your chance to choose is over (article 21).',
  'turn.ended.forfeited.next':
    'If it was force majeure, you can ask for a decision: say what happened and add proof.',
  'turn.ended.notCalled': 'The flats were gone before your turn came.',
  'turn.ended.notCalled.next':
    'You keep your place on the waiting list; when a flat comes back, families move up in order and you will be told.',
  'turn.ended.suspended':
    'Your family asked to be excused by force majeure; the housing authority is deciding.',
  'turn.ended.suspended.next': 'If it agrees, you choose in the next round, and you will be told.',

  'turn.hold@rent': 'Keep it for {seconds} s while I read the rent',
  'turn.reason.NOT_SIGNED@rent':
    'The lease was not signed in time, and so the choice was given up (article 21).',
};

export default en;

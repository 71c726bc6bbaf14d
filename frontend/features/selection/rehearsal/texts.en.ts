import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'rehearsal.title': 'Rehearsal',
  'rehearsal.mark': 'REHEARSAL',
  'rehearsal.midnight': 'midnight',
  'rehearsal.nothingCounts':
    'This is a rehearsal on a copy of the board. Nothing that you choose here counts, and nobody is told of it.',
  'rehearsal.nothingCounts.short': 'Nothing here counts.',
  'rehearsal.heading': 'Rehearsal: {name}',
  'rehearsal.place': 'Your family drew place {rank}, receipt {receipt}',
  'rehearsal.mySelection': 'My selection',
  'rehearsal.plan': 'Selection plan',
  'rehearsal.enter': 'Practise now',
  'rehearsal.look': 'See how it works',

  'rehearsal.banner.ahead': 'Rehearsal: from {opens} until {closes} that day',
  'rehearsal.banner.ahead.text':
    'Families of the draw can practise checking in, holding and choosing. It does not count, and who stays away loses nothing.',
  'rehearsal.banner.open': 'Rehearsal now, until {closes} today',
  'rehearsal.banner.open.text':
    'Families of the draw can practise, as often as they like. It does not count and changes nothing for the selection.',

  'rehearsal.ahead': 'The rehearsal has not begun yet',
  'rehearsal.ahead.text':
    'You can practise from {opens} until {closes} that day, once the result of the draw is out. It does not count, and who stays away loses nothing.',
  'rehearsal.over': 'The rehearsal is over',
  'rehearsal.over.text':
    'For the selection itself, look up the times in the selection plan and then go to “My selection”.',

  'rehearsal.exercise': 'What to practise',
  'rehearsal.exercise.turn': 'Choosing in my turn',
  'rehearsal.exercise.wishes': 'Ranking wishes',

  'rehearsal.begin': 'Begin',
  'rehearsal.again': 'Practise again',
  'rehearsal.runs': '{count, plural, one {Practised once.} other {Practised # times.}}',
  'rehearsal.checkIn': 'Check in',
  'rehearsal.decline': 'Take none this turn',
  'rehearsal.turn.waiting': 'Your turn comes in a moment',
  'rehearsal.turn.open': 'Your turn: choose a flat',
  'rehearsal.turn.present': 'You have checked in.',
  'rehearsal.turn.notPresent':
    'You have not checked in. Who does not within {seconds, plural, one {# second} other {# seconds}} of the call has not come.',

  'rehearsal.outcome.none': 'Practise what to do in your turn',
  'rehearsal.outcome.none.text':
    'Press begin, and your turn comes after fifteen seconds. Check in, then look, hold and choose. Other families practise on the same copy today, and may be faster.',
  'rehearsal.outcome.CHOSEN': 'Chosen: {place}',
  'rehearsal.outcome.CHOSEN.text':
    'In the selection itself the confirmation sheet and signing within the days for it come next. Here it ends, and the flat goes back to the copy in a while for others to practise.',
  'rehearsal.outcome.ABSENT': 'Not checked in: counted as absent',
  'rehearsal.outcome.ABSENT.text':
    'In the selection itself this gives up the right, and the next family comes up (article 21). Check in early and it cannot happen.',
  'rehearsal.outcome.OUT_OF_TIME': 'The time ran out',
  'rehearsal.outcome.OUT_OF_TIME.text':
    'In the selection itself this gives up the right (article 21). Have a few flats in mind before, and you will be quick.',
  'rehearsal.outcome.REFUSED': 'You took none',
  'rehearsal.outcome.REFUSED.text':
    'In the selection itself there is no way back, and the next family comes up (article 21). Here you can begin anew.',
  'rehearsal.outcome.WAITING': 'Your turn comes in a moment',
  'rehearsal.outcome.WAITING.text': 'Check in first.',
  'rehearsal.outcome.OPEN': 'Your turn',
  'rehearsal.outcome.OPEN.text': 'Choose a flat.',

  'rehearsal.pick': 'Press a flat, read its price, then choose it.',
  'rehearsal.lookAround': 'Look around: press a flat to read its price.',
  'rehearsal.taken': 'Another family that practises has it just now; it comes back in a while.',
  'rehearsal.choose': 'Choose {room}',
  'rehearsal.hold': 'Hold it for {seconds} s',
  'rehearsal.held': 'Held for you, {left} left',
  'rehearsal.confirm.title': 'Rehearsal: choose {place}?',
  'rehearsal.confirm.yes': 'Choose (rehearsal)',
  'rehearsal.confirm.flat': '{area}, {price} in all.',
  'rehearsal.confirm.text':
    'In the selection itself a choice cannot be changed. This is a rehearsal and does not count.',

  'rehearsal.wish.lead':
    'Rank up to {count, plural, one {# flat} other {# flats}}, the one you want most first. Until the close a list can be changed; a list kept here does not count.',
  'rehearsal.wish.list': 'My list (rehearsal)',
  'rehearsal.wish.none': 'No flat yet. Press one on the board and add it.',
  'rehearsal.wish.add': 'Add as wish {place}',
  'rehearsal.wish.remove': 'Take it off the list',
  'rehearsal.wish.removeOne': 'Take {place} off',
  'rehearsal.wish.up': 'Move {place} up',
  'rehearsal.wish.down': 'Move {place} down',
  'rehearsal.wish.keep': 'Keep the list (rehearsal)',
  'rehearsal.wish.kept': 'Kept.',

  'rehearsal.desk.open': 'The rehearsal goes on until {closes} today.',
  'rehearsal.desk.closed': 'The rehearsal: from {opens} until {closes} that day.',
  'rehearsal.desk.counts': 'How it goes',
  'rehearsal.desk.families': 'Families that can practise',
  'rehearsal.desk.practised': 'Families that have',
  'rehearsal.desk.atIt': 'At it now',
  'rehearsal.desk.checkedIn': 'Checked in, last time',
  'rehearsal.desk.chosen': 'Chose, last time',
  'rehearsal.desk.lists': 'Kept a list of wishes',
  'rehearsal.desk.table': 'Families that practised, the latest first',
  'rehearsal.desk.none': 'Nobody has practised yet',
  'rehearsal.desk.none.text': 'Once the rehearsal has begun, the families that practise appear here.',
  'rehearsal.desk.receipt': 'Receipt number',
  'rehearsal.desk.rank': 'Place in the draw',
  'rehearsal.desk.state': 'Last time',
  'rehearsal.desk.present': 'Check-in',
  'rehearsal.desk.yes': 'checked in',
  'rehearsal.desk.no': 'not checked in',
  'rehearsal.desk.runs': 'Times',
  'rehearsal.desk.last': 'When',
  'rehearsal.desk.with': 'Practise with a family that has no phone',
  'rehearsal.desk.with.help': 'Its receipt number; then check in and choose with it here. It does not count.',
  'rehearsal.desk.with.open': 'Practise with it',
  'rehearsal.desk.with.close': 'Another family',

  'rehearsal.state.WAITING': 'about to be called',
  'rehearsal.state.OPEN': 'choosing',
  'rehearsal.state.CHOSEN': 'chose',
  'rehearsal.state.ABSENT': 'not checked in',
  'rehearsal.state.OUT_OF_TIME': 'out of time',
  'rehearsal.state.REFUSED': 'took none',

  'rehearsal.pick@rent': 'Press a flat, read its rent, then choose it.',
  'rehearsal.lookAround@rent': 'Look around: press a flat to read its rent.',
  'rehearsal.confirm.flat@rent': '{area}, {price}.',
  'rehearsal.nothingCounts@rent':
    'This is a rehearsal on a copy of the board. Nothing that you choose here counts, and nobody is told of it.',
  'rehearsal.wish.none@rent': 'No flat yet. Press one on the board and add it.',
};

export default en;

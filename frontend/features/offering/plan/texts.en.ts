import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'plan.title': 'Selection plan',
  'plan.zone': 'All times are Beijing time',
  'plan.form.lead':
    'The plan is published with the offering and cannot be changed afterwards (article 16). It can have several phases; what one phase leaves goes to the next.',

  'plan.phase': 'Phase {number}',
  'plan.phase.add': 'Add a phase',
  'plan.phase.up': 'Move up',
  'plan.phase.down': 'Move down',
  'plan.phase.remove': 'Remove',

  'plan.mode': 'How families choose',
  'plan.mode.TURNS': 'In turn',
  'plan.mode.TURNS.text':
    'In the order of the draw, a few families at a time, each with its own clock. Fits where families can come, or be online, at their hour.',
  'plan.mode.WISH_LISTS': 'Wish lists',
  'plan.mode.WISH_LISTS.text':
    'Families rank flats until the close; then flats are assigned in the order of the draw. Nobody has to watch the clock, and a fast network buys nothing. Fits many families.',
  'plan.mode.LEFTOVERS': 'Leftovers',
  'plan.mode.LEFTOVERS.text':
    'What is left is open to every family without a flat. At the opening the published seed shuffles who waits; from then on first come, first served.',

  'plan.whose': 'Who chooses',
  'plan.whose.help': 'The first tier chooses first, the others after it (article 17).',
  'plan.whose.leftovers': 'Leftovers are for every family that has no flat yet.',
  'plan.whose.own': 'First tier: people of the employer that comes first',
  'plan.whose.ownOf': 'First tier: people of {employer}',
  'plan.whose.everybody': 'All families of the draw',
  'plan.whose.others': 'Second tier: all other families',
  'plan.whose.left': 'Every family without a flat',

  'plan.starts': 'Starts',
  'plan.starts.help': 'If the phase before is still going on, as soon as that has ended.',
  'plan.closes': 'Closes',
  'plan.closes.help': 'Lists can be changed until then; at the close flats are assigned.',
  'plan.ends': 'Ends',
  'plan.ends.help': 'It stops then; flats that nobody took are kept for later.',
  'plan.families': 'Families at a time',
  'plan.families.help': 'When all have chosen, the next ones are called early.',
  'plan.families.leftovers': 'Families inside at a time',
  'plan.families.leftovers.help': 'One goes in for each that comes out.',
  'plan.minutes': 'Time for each family',
  'plan.minutes.help': 'Who has not chosen by then gives up the right (article 21).',
  'plan.checkIn': 'Check-in before the start',
  'plan.checkIn.help': 'How long before the start families can check in.',
  'plan.checkIn.leftovers.help': 'How long before the start the waiting room opens.',
  'plan.absent': 'Wait for check-in',
  'plan.absent.help':
    'Who has not checked in so long after the call has not come. At most the time for a family.',
  'plan.hold': 'Hold while reading the price',
  'plan.hold.help': 'One flat in each turn that nobody else can take meanwhile. 0 for none, at most 300.',
  'plan.wishes': 'Wishes at most',
  'plan.wishes.help': 'How many flats a list may name.',
  'plan.chances': 'Show chances before the close',
  'plan.chances.help': 'Families see how likely each wish is, from the lists handed in so far.',
  'plan.perHour': 'So at least {count, plural, one {# family comes} other {# families come}} up in an hour.',
  'plan.unit.families': 'families',
  'plan.unit.minutes': 'minutes',
  'plan.unit.seconds': 'seconds',
  'plan.unit.units': 'flats',

  'plan.rehearsal': 'Rehearsal',
  'plan.rehearsal.when': '{from} until the end of that day',
  'plan.rehearsal.mark': 'R',
  'plan.rehearsal.help':
    'Between the draw and the first phase: from this time to the end of that day. Leave empty for none.',
  'plan.rehearsal.text':
    'Families of the draw can practise checking in, holding and choosing on a copy of the board, as often as they like that day. Nothing of it counts.',

  'plan.flaw.empty': 'At least one phase is needed.',
  'plan.flaw.tierMissing.1': 'The first tier has no phase of its own yet; add one (article 17).',
  'plan.flaw.tierMissing.2': 'The second tier has no phase of its own yet; add one (article 17).',
  'plan.flaw.blank': 'Please fill this in.',
  'plan.flaw.range': 'Between {least} and {most}, please.',
  'plan.flaw.whole': 'A whole number, please.',
  'plan.flaw.beforeDraw': 'It must be after the public draw.',
  'plan.flaw.overlaps': 'It must be after the phase before, and not before that closes.',
  'plan.flaw.endsBeforeStart': 'It must be after the start.',
  'plan.flaw.absentTooLong': 'At most the time for a family.',
  'plan.flaw.tierOrder': 'An earlier tier comes first: move this phase up.',
  'plan.flaw.noSecondTier': 'Without an employer that comes first there is no second tier.',
  'plan.flaw.leftoversForAll': 'Leftovers can only be for every family without a flat.',
  'plan.flaw.rehearsalBeforeDraw': 'The rehearsal follows the order of the draw: it must be after it.',
  'plan.flaw.rehearsalTooLate': 'The rehearsal must be before the first phase.',

  'plan.page.title': 'Selection plan',
  'plan.page.heading': 'Selection plan: {name}',
  'plan.phases': 'When and how families choose',
  'plan.rules': 'What to know before',
  'plan.print': 'Print',
  'plan.whole': 'The whole plan with its rules (for printing)',
  'plan.published': 'Published with the offering on {date}.',
  'plan.printed': 'Printed {date}; what is published online counts.',
  'plan.movedUp': 'Moving up',

  'plan.line.turns':
    'In the order of the draw, {families, plural, one {# family} other {# families}} at a time, {turn} at most for each.',
  'plan.line.checkIn':
    'Check-in opens {checkIn} before the start. Who has not checked in {absent} after the call has not come.',
  'plan.line.hold': 'One flat can be held for {hold} while you read its price, once in a turn.',
  'plan.line.early':
    'When all of a slot have chosen, the next is called early: keep your phone within reach.',
  'plan.line.room':
    'The waiting room opens {checkIn} before the start. At the start the published seed decides the order; who comes later stands behind.',
  'plan.line.admit':
    '{families, plural, one {# family} other {# families}} inside at a time, {turn} at most for each; first come, first served.',
  'plan.line.absent': 'Who has not come in {absent} after being called has not come.',
  'plan.line.wish.list':
    'Rank up to {count, plural, one {# flat} other {# flats}}; change the list until the close; each version has its receipt.',
  'plan.line.wish.assign':
    'At the close, in the order of the draw, each family gets the first flat of its list that no family before it got. Lists (without names) and result are published; anyone can compute them again.',
  'plan.line.wish.chances':
    'Before the close you see how likely each wish is, from the lists handed in so far.',
  'plan.line.wish.noChances': 'Chances are not shown before the close.',

  'plan.span.seconds': '{seconds, plural, one {# second} other {# seconds}}',
  'plan.span.minutes': '{minutes, plural, one {# minute} other {# minutes}}',
  'plan.span.minutesSeconds': '{minutes} min {seconds} s',
  'plan.span.hours': '{hours, plural, one {# hour} other {# hours}}',
  'plan.span.hoursMinutes': '{hours} h {minutes} min',

  'plan.order.title': 'How the phases follow each other',
  'plan.order.next': 'Each starts at its hour, or as soon as the one before has ended.',
  'plan.order.left': 'What one phase leaves goes into the next by itself, and to the families of its tier.',
  'plan.absent.title': 'If you do not come, decline or run out of time',
  'plan.absent.forfeit':
    'Who does not come in time, declines, or has not chosen when the time is over gives up the right, and the next family comes up (article 21). It happens by itself.',
  'plan.absent.sign':
    'Who does not sign within the days for it after choosing gives up the right too, and the flat comes back.',
  'plan.absent.force':
    'Who is kept away by force majeure can say so; the housing bureau of the district decides whether the right is kept.',
  'plan.absent.forceWithin':
    'Who is kept away by force majeure can say so before, or within {days, plural, one {# working day} other {# working days}} after; the housing bureau of the district decides whether the right is kept.',
  'plan.moving.title': 'When a flat comes back',
  'plan.moving.back':
    'When a flat comes back after the last phase (not signed for, or the buyer turned out not to qualify), the families that wait move up in the order of the draw.',
  'plan.moving.order':
    'They choose from 10:00 on the second working day after, and are told before. No family falls behind because another leaves.',
  'plan.help.title': 'If you cannot come, or have no phone',
  'plan.help.proxy':
    'One person can choose for you: name them under “My selection” and upload a power of attorney; it counts once the desk has checked it.',
  'plan.help.desk':
    'Without a phone, come to the desk with your identity card and receipt number; the staff check in and choose with you.',

  'plan.hold@rent': 'Keeping a flat while reading its rent',
  'plan.line.hold@rent': 'A family can keep one flat for {hold} while it reads the rent, once in its turn.',
  'plan.rehearsal.text@rent':
    'Families of the draw can practise checking in, holding and choosing on a copy of the board, as often as they like that day. Nothing of it counts.',
};

export default en;

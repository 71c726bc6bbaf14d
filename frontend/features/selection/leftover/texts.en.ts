import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'leftover.title': 'Waiting room for homes left over',
  'leftover.queue.title': 'The queue for homes left over',
  'leftover.desk.title': 'Put a family on site into the queue',
  'leftover.at': 'Phase {phase}',
  'leftover.state.NOT_YET': 'Not open yet',
  'leftover.state.GATHERING': 'Families come in',
  'leftover.state.OPEN': 'Choosing',
  'leftover.state.PAUSED': 'Stopped',
  'leftover.state.CLOSED': 'Over',

  'leftover.how': 'How places are given',
  'leftover.how.gather':
    'The room opens on {checkIn}. Until the start it makes no difference whether you come early or late.',
  'leftover.how.shuffle':
    'At the start, {start}, the seed of the draw puts the families in the room in order. Nobody can change that, and anybody can compute it again.',
  'leftover.how.later': 'Whoever comes after the start stands behind them, in the order of arrival.',
  'leftover.how.admit':
    'At most {count, plural, one {one family chooses} other {# families choose}} at a time, {minutes, plural, one {one minute} other {# minutes}} each; when one is done, the next is let in.',

  'leftover.opens': 'The room opens',
  'leftover.starts': 'Places are drawn and choosing begins',
  'leftover.starts.late':
    'The phase before is still going on. As soon as it has ended, places are drawn and choosing begins.',
  'leftover.waiting': '{count, plural, one {One family waits} other {# families wait}}',
  'leftover.waiting.what': 'The places are drawn at {time}. Until then nobody has one.',
  'leftover.in': 'You are in the waiting room',
  'leftover.in.keep':
    'You lose nothing by closing this page. Open it again after the start: when you are called, you have {minutes, plural, one {one minute} other {# minutes}} if the page is open, and only {absent} if it is not.',
  'leftover.join': 'Enter the waiting room',
  'leftover.join.behind': 'If you come in now, you have place {place}.',
  'leftover.place': 'Your place',
  'leftover.place.value': '{place}',
  'leftover.ahead': '{count, plural, one {One family is} other {# families are}} ahead of you',
  'leftover.ahead.none': 'You are next',
  'leftover.units': 'Homes left',
  'leftover.units.value': '{count}',
  'leftover.called': 'Called up to',
  'leftover.called.value': 'Place {place}',
  'leftover.called.none': 'Nobody yet',
  'leftover.families': 'Families in the queue',
  'leftover.families.value': '{count}',
  'leftover.likely': 'As fast as it goes now',
  'leftover.latest': 'At the latest',
  'leftover.few':
    'More families are ahead of you than homes are left. If all of them choose, none may be left for you.',
  'leftover.now': 'It is your turn',
  'leftover.now.text': 'Please choose now: your time is running.',
  'leftover.now.go': 'Choose a home',
  'leftover.paused': 'Choosing has been stopped. Places stay as they are, and it goes on from here.',
  'leftover.over.CHOSEN': 'Your family has chosen a home.',
  'leftover.over.FORFEITED':
    'Your chance is over. Who is not there or does not choose in time gives it up (article 21).',
  'leftover.over.NOT_CALLED':
    'You were not called: the homes were gone, or the time was over. You stay on the waiting list.',
  'leftover.standing.HAS_UNIT': 'Your family has a home already and takes no part in this.',
  'leftover.standing.RIGHT_LOST':
    'Your family gave up in an earlier phase, or counts as having done so (article 21), and cannot choose among the homes left over here.',
  'leftover.standing.NOT_DRAWN':
    'Your family was not in the draw of this offering, or was struck out, and cannot choose here.',
  'leftover.closed': 'Choosing among the homes left over has ended.',
  'leftover.turn': 'My turn',
  'leftover.board': 'Live board',
  'leftover.watch': 'The queue',

  'leftover.check': 'Check it yourself',
  'leftover.check.text':
    'The seed of draw No. {draw} put the {count, plural, one {one family} other {# families}} in the room at the start in order. Download the queue and compute it again with the tool. The file only grows: keep a copy and compare later.',
  'leftover.check.before': 'The queue is published when choosing begins, and anybody can compute it again.',
  'leftover.check.file': 'Download the queue',
  'leftover.check.draw': 'Draw No. {draw}',
  'leftover.check.command': 'How to check it (needs Node 20.19 or later)',

  'leftover.desk.lead':
    'For a family without a phone or a computer. Its place comes about exactly as if it had come in by itself.',
  'leftover.desk.receipt': 'Receipt number',
  'leftover.desk.submit': 'Put in the queue',
  'leftover.desk.done': '{receipt} is in the room. Places are drawn at the start.',
  'leftover.desk.placed': '{receipt} has place {place}.',
  'leftover.board@rent': 'Live board',
};

export default en;

import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'demand.title': 'Results of demand surveys',
  'demand.lead':
    'Homes are raised in a place only when more than the required share of the surveyed households want one there (article 8). One officer enters a result, another checks it against the report.',
  'demand.enter': 'Enter a result',
  'demand.enter.lead':
    'As the survey report says. Another officer checks it; once confirmed, projects can rest on it.',
  'demand.enter.send': 'Save for checking',
  'demand.sending': 'Uploading',
  'demand.cancel': 'Cancel',
  'demand.close': 'Close',
  'demand.open': 'Open',
  'demand.none': 'No results',
  'demand.none.text': 'After a survey, enter what it found for each place here.',
  'demand.all': 'All',
  'demand.status': 'Status',
  'demand.state.ENTERED': 'To be checked',
  'demand.state.CONFIRMED': 'Confirmed',
  'demand.state.DISCARDED': 'Thrown away',
  'demand.area': 'Place',
  'demand.area.help': 'As the report names it, for example "north shore of Lake Ci".',
  'demand.district': 'District',
  'demand.surveyed': 'Households asked',
  'demand.wanting': 'Of these, want a home there',
  'demand.wanting.tooMany': 'Not more than the households that were asked.',
  'demand.households': 'households',
  'demand.share': 'Share',
  'demand.enough': '{percent}%, more than {needed}%',
  'demand.tooLittle': '{percent}%, not more than {needed}%',
  'demand.surveyedOn': 'Survey ended on',
  'demand.report': 'Survey report',
  'demand.reason': 'Why it is thrown away',
  'demand.reason.help': 'Needed to throw it away, for example which number differs from the report.',
  'demand.own': 'You entered this result; another officer checks it.',
  'demand.settle.lead':
    'Please open the report and compare each number. Once confirmed, nothing can be changed.',
  'demand.confirm': 'As in the report: confirm',
  'demand.discard': 'Throw away',
};

export default en;

import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'property.title': 'Property service',
  'property.lead':
    'Acquirers record the company that serves each project and its stars; the bureau compares and publishes it. It is not below the stars that the policy asks for (article 20).',
  'property.lead.own':
    "Record the company that serves a project and its stars. Once the bureau confirms it, it stands on the offering's page (article 20).",
  'property.enter': 'Record a property service',
  'property.noProject': 'Your company has no approved project yet. It can be recorded once one is approved.',
  'property.project': 'Project',
  'property.acquirer': 'Acquirer',
  'property.company': 'Property company',
  'property.creditCode': 'Unified social credit code',
  'property.creditCode.help': '18 characters, on the business licence.',
  'property.stars': 'Stars',
  'property.stars.help': 'As the grading says.',
  'property.stars.words':
    '{stars, select, 1 {one star} 2 {two stars} 3 {three stars} 4 {four stars} 5 {five stars} other {{stars} stars}}',
  'property.authority': 'Graded by',
  'property.number': 'Number of the grading',
  'property.validUntil': 'Valid until',
  'property.paper': 'The grading',
  'property.send': 'Submit',
  'property.sending': 'Uploading',
  'property.cancel': 'Cancel',
  'property.status': 'Status',
  'property.all': 'All',
  'property.none': 'No records',
  'property.none.text': 'What acquirers record appears here.',
  'property.open': 'Look',
  'property.close': 'Close',
  'property.expired': 'Expired',
  'property.expired.text': 'This grading has expired and no new one is confirmed yet.',
  'property.former': 'Replaced by a later one',
  'property.state.ENTERED': 'To confirm',
  'property.state.CONFIRMED': 'Confirmed',
  'property.state.SENT_BACK': 'Sent back',
  'property.waits': 'The bureau compares it with the grading and confirms it.',
  'property.settle.lead':
    'Please compare company, stars and last day with the grading. Once confirmed it is public.',
  'property.reason': 'Why it is sent back',
  'property.reason.help': 'Needed to send it back; the acquirer sees it.',
  'property.confirm': 'Confirm',
  'property.sendBack': 'Send back',
  'property.public': '{company}, {stars}',
};

export default en;

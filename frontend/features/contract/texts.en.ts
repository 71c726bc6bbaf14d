import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'contract.list.title': 'Agreements',
  'contract.list.lead':
    'After choosing, a family signs within the time given. Recording the signature here takes the flat off the market.',
  'contract.list.none': 'No agreements yet',
  'contract.list.none.text': 'When a family has chosen a flat, its agreement appears here by itself.',
  'contract.offering': 'The offering',
  'contract.console': 'Selection desk',
  'contract.receipt': 'Receipt',
  'contract.applicant': 'Applicant',
  'contract.flat': 'Flat',
  'contract.layout': 'Layout',
  'contract.area': 'Built area',
  'contract.unitPrice': 'Price per m²',
  'contract.total': 'Total price',
  'contract.chosenAt': 'Chosen',
  'contract.signBy': 'Sign by',
  'contract.signedAt': 'Signed',
  'contract.number': 'Agreement number',
  'contract.number.help': 'The number on the paper; leave it empty to be given one.',
  'contract.due.open': 'To be signed',
  'contract.due.soon': 'Due soon',
  'contract.due.over': 'Past due',
  'contract.due.signed': 'Signed',
  'contract.due.lapsed': 'Lapsed',
  'contract.sign': 'Record signature',
  'contract.close': 'Not now',
  'contract.signing': 'Record the signature: {receipt} {name}',
  'contract.signing.text': 'To be signed by {date}. Please check that both sides have signed the paper.',
  'contract.confirm.title': 'Has {receipt} signed?',
  'contract.confirm.yes': 'Yes, signed',
  'contract.confirm.text':
    '{name}, {place}, {price} in total. Once recorded, the flat leaves the market; this cannot be undone.',
  'contract.next.toSign':
    'Bring your ID card and receipt number to the acquirer and sign in time; otherwise it counts as given up (measures, article 21).',
  'contract.next.signed': 'The agreement is signed and recorded. Next come payment and moving in, as agreed.',
  'contract.next.takenBack':
    'Before signing it turned out that the family is no longer eligible; the unit was taken back.',
  'contract.next.recovered':
    'Fraud was found: the agreement has ended and the unit was taken back. If you disagree, appeal under Hearings and appeals.',
  'contract.next.lapsed':
    'The time to sign is over, which counts as given up (measures, article 21). If this was beyond your control, bring the evidence to the housing service desk.',
};

export default en;

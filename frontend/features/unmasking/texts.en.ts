import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'unmasking.title': 'Looks at personal data',
  'unmasking.lead':
    'Who looked at which applicant’s name, identity number or mobile number, when and why. Nothing of it can be changed or removed.',
  'unmasking.show': 'Show',
  'unmasking.show.of': 'Show the {what} in clear ({masked})',
  'unmasking.hide': 'Hide',
  'unmasking.shown': 'The {what} is shown and hides after 60 seconds.',
  'unmasking.ask': 'Show the {what} in clear',
  'unmasking.reason': 'Why you need to see it',
  'unmasking.reason.help': 'At least 6 characters; auditors read it.',
  'unmasking.cancel': 'Cancel',
  'unmasking.field.NAME': 'name',
  'unmasking.field.IDENTITY_NUMBER': 'identity number',
  'unmasking.field.MOBILE': 'mobile number',
  'unmasking.none': 'Nothing is recorded',
  'unmasking.none.text': 'Nobody looked at personal data in this time, or nothing fits what you look for.',
  'unmasking.at': 'Time',
  'unmasking.officer': 'Officer',
  'unmasking.what': 'Looked at',
  'unmasking.application': 'Application',
  'unmasking.why': 'Reason',
  'unmasking.why.none': 'not asked for by policy',
  'unmasking.from': 'From',
  'unmasking.to': 'To',
  'unmasking.role.identity-officer': 'identity checks',
  'unmasking.role.housing-officer': 'housing checks',
  'unmasking.role.bureau-officer': 'housing bureau',
  'unmasking.role.price-officer': 'prices',
  'unmasking.role.supervisor': 'supervisor',
  'unmasking.role.auditor': 'auditor',
  'unmasking.role.administrator': 'administrator',
};

export default en;

import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'document.issuer': 'Issued by',
  'document.number': 'Number of the document',
  'document.number.help': 'As it stands on the document; write "none" when it has no number.',
  'document.issuedOn': 'Date of issue',
  'document.scan': 'Scan',
  'document.scan.hint': 'A photo or PDF of at most 20 MB.',
  'document.tooLarge': 'The file is larger than 20 MB. Please compress it or scan it in parts.',
  'document.look': 'Open the document',
};

export default en;

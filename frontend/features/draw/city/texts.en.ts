import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'city.history.title': 'All draws of the city',
  'city.history.lead': 'Computed by your browser from the public record and from every seal.',
  'city.history.gapFree.passed': 'Numbers run from 1; none is missing and none stands twice',
  'city.history.gapFree.failed': 'A number is missing or stands twice: a draw may have been hidden',
  'city.history.onePerOffering.passed': 'No offering has more than one valid draw',
  'city.history.onePerOffering.failed': 'An offering has two valid draws',
  'city.history.chained.passed': 'Each seal names the fingerprint of the seal before it',
  'city.history.chained.failed': 'A seal does not name the one before it: the record was changed',
  'city.history.late':
    'Mind: these draws were voided when their random numbers could already be known. Read the published reasons.',
  'city.history.good': '{count} draws, and the record agrees with itself.',
  'city.history.bad':
    '{count} draws, and the record contradicts itself. Keep the files, and tell the housing office or the auditors.',
  'city.keys.title': "The city's signing keys",
  'city.keys.lead':
    'Each seal is signed with this key. Only by comparing its number do you know that it is the city’s.',
  'city.keys.none': 'No key has been published yet.',
  'city.keys.current': 'In use',
  'city.keys.former': 'Retired',
  'city.keys.public': 'The whole key',
  'city.keys.since': 'In use from',
  'city.keys.first': 'The first key: there is none before it that could endorse it.',
  'city.keys.endorsed': 'Endorsed by the signature of the key before, {keyId}.',
  'city.keys.broken':
    'The key before was lost, so no signature endorses this one. Published reason: {reason}',
  'city.keys.seen': 'This device saw it on {date}.',
  'city.keys.unseen': 'This device has not verified with it yet.',
  'city.keys.compare': 'How to compare the number of the key',
  'city.keys.compare.notice':
    'Read the number on the official notice board, in the newspaper or on the printed seal, and compare it letter by letter.',
  'city.keys.compare.phone':
    'Call the housing office on its published telephone number and ask for the number.',
  'city.keys.compare.device':
    'This page remembers on this device the keys it has seen. When a later key is not endorsed by one of them, it warns you.',
};

export default en;

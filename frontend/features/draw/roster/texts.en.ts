import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'roster.title': 'Sealed list',
  'roster.heading': '{offering}, draw no. {number}: the sealed list',
  'roster.lead': '{count} families by receipt number, public since {date}; it cannot be changed any more.',
  'roster.caption': 'Sealed list by receipt number',
  'roster.position': 'Line',
  'roster.empty': 'The list is empty',
};

export default en;

import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'interest.title': 'Declaration of interests',
  'interest.lead':
    'Officers do not decide about themselves, their relatives or their employer (article 36). Declare once, and again when something changes.',
  'interest.who.title': 'Who sees it',
  'interest.who.nobody':
    'Nobody sees the numbers that you declare: only a keyed code of each is kept, and the page shows a masked number.',
  'interest.who.check':
    'Only the system compares them, when you work on a case. Colleagues, supervisors and families do not see your declaration.',
  'interest.who.refused': 'You are refused every case that matches, and asked to leave it to a colleague.',
  'interest.state.none': 'You have not declared yet, so you cannot decide any case.',
  'interest.state.declared': 'Declared; last time:',
  'interest.self.title': 'You',
  'interest.self.identity': 'Your identity number',
  'interest.relatives.title': 'Relatives',
  'interest.relatives.lead':
    'Spouse, children, parents, brothers and sisters, and other close relatives. Leave it empty if there are none.',
  'interest.relatives.none': 'No relatives declared.',
  'interest.relatives.add': 'Add a relative',
  'interest.relation': 'Relation',
  'interest.relation.SPOUSE': 'Spouse',
  'interest.relation.CHILD': 'Child',
  'interest.relation.PARENT': 'Parent',
  'interest.relation.SIBLING': 'Brother or sister',
  'interest.relation.OTHER': 'Other close relative',
  'interest.identity.number': 'Identity number (relative {number})',
  'interest.identity.help': 'Once saved, only a part of it is shown.',
  'interest.kept': 'Number on record: {masked}',
  'interest.replace': 'Another number',
  'interest.remove': 'Remove',
  'interest.remove.relative': 'Remove relative: {relation} {masked}',
  'interest.remove.employer': 'Remove employer: {name}',
  'interest.employers.title': 'Employers',
  'interest.employers.lead':
    'Those for whom you work or have worked in the last years, by their full names. You do not decide what they file.',
  'interest.employers.none': 'No employers declared.',
  'interest.employers.add': 'Add an employer',
  'interest.employer.number': 'Full name (employer {number})',
  'interest.save': 'Save the declaration',
  'interest.saved': 'Your declaration is saved.',
  'interest.saved.next': 'To the queue',
};

export default en;

import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'ranking.title': 'Order of families',
  'ranking.own': 'Ranking score {score}',
  'ranking.lead':
    'By the time of application, the size of the family, income, hardship in housing and target group (article 16). It depends on your family and this offering alone, not on others; you can do the sums below again yourself.',
  'ranking.place': 'Place {place} of {families}',
  'ranking.place.none': 'A place is given once the checks are passed',
  'ranking.ties': 'Of equal scores, the one received earlier comes first. Received:',
  'ranking.caption': 'How the ranking score is worked out',
  'ranking.column.criterion': 'Criterion and sum',
  'ranking.column.points': 'Points',
  'ranking.total': 'Total (of 100)',
  'ranking.calculation': '{weight} × {reached} ÷ {full} = {points} (rounded half up to two decimals)',
  'ranking.criterion.TIME': 'Time of application',
  'ranking.criterion.TIME.how': 'Seconds left until the end ÷ seconds of the whole time to apply',
  'ranking.criterion.FAMILY_SIZE': 'Size of the family',
  'ranking.criterion.FAMILY_SIZE.how': 'Persons ÷ persons for all points; more count as that many',
  'ranking.criterion.INCOME': 'Income',
  'ranking.criterion.INCOME.how':
    'Yuan by which the family’s income is below the city’s average for so many persons ÷ that average',
  'ranking.criterion.HARDSHIP': 'Hardship in housing',
  'ranking.criterion.HARDSHIP.how':
    'm² by which the homes are below the limit for so many persons ÷ that limit',
  'ranking.criterion.TARGET_TIER': 'Target group',
  'ranking.criterion.TARGET_TIER.how':
    'Full points for those for whom the units were raised first (article 17)',
  'ranking.list.title': 'Families in order',
  'ranking.list.lead':
    '{offering}: families that passed the checks, the highest score first; of equal scores the earlier receipt.',
  'ranking.list.caption': 'Families that passed the checks, in order',
  'ranking.list.none': 'No family has passed the checks yet',
  'ranking.list.none.text': 'After the housing check, families appear here by their score.',
  'ranking.column.place': 'Place',
  'ranking.column.receipt': 'Receipt number',
  'ranking.column.applicant': 'Applicant',
  'ranking.column.persons': 'Persons',
  'ranking.column.tier': 'Tier',
  'ranking.column.score': 'Score',
  'ranking.column.received': 'Received',
};

export default en;

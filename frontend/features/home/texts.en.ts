import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'home.title': 'Home',
  'home.promise': 'A home you can afford,\nchosen and checked in the open',
  'home.lead':
    'For families without a home in the city, or with less than {area} m² per person. Flats are sold near cost. Applying, the draw and choosing a flat all happen online, and anyone can verify a draw.',
  'home.lead.plain':
    'For families without a home in the city, or short of room. Flats are sold near cost. Applying, the draw and choosing a flat all happen online, and anyone can verify a draw.',
  'home.check': 'See whether I can apply',
  'home.receipt': 'Look up my receipt number',
  'home.progress': 'So far (to {date})',
  'home.available': 'Flats still to be had',
  'home.applications': 'Applications',
  'home.underNotice': 'In public notice',
  'home.chosen': 'Flats chosen',
  'home.signed': 'Agreements signed',
  'home.units': '{count}',
  'home.families': '{count}',
  'home.how': 'Three steps to a new home',
  'home.how.apply': 'Apply online',
  'home.how.apply.text':
    'Alone or through your employer. Two offices check, separately, and name the article and the reason of what they decide.',
  'home.how.draw': 'A public draw',
  'home.how.draw.text':
    'The list is published, then sealed, then put in order by a random number declared beforehand. You can do the sum yourself.',
  'home.how.choose': 'Choose in that order',
  'home.how.choose.text':
    'Every flat has its own price. When it is your turn, you choose online; everyone sees the same board.',
  'home.employers': 'Employers',
  'home.employers.text':
    'A registered employer can file for its staff with one Excel roster. Each person confirms before the application is submitted.',
  'home.employers.register': 'Register an employer',
  'home.offerings': 'On offer',
};

export default en;

import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'policy.title': 'Policy',
  'policy.lead':
    "The rules of {city}'s affordable housing for sale in plain words. The numbers are the ones by which this service decides.",
  'policy.check': 'See whether I can apply',
  'policy.comma': ', ',
  'policy.article': 'Article {article} of the measures',
  'policy.own': 'How this service works',
  'policy.version':
    'Version {version} of the rules. Every decision records the version that it was made under.',
  'policy.chapter.who': 'Who can apply',
  'policy.chapter.what': 'What kind of flat it is',
  'policy.chapter.how': 'Applying, and the order of families',
  'policy.chapter.after': 'After choosing',
  'policy.figure.minArea': '{minArea} m²',
  'policy.figure.years': '{years} years',
  'policy.figure.maxArea': '{maxArea} m²',
  'policy.figure.profit': '{profit}%',
  'policy.figure.noticeDays': '{noticeDays} working days',
  'policy.figure.sealHours': '{sealHours} hours',
  'policy.figure.signDays': '{signDays} working days',
  'policy.figure.one': '1 flat',
  'policy.rule.where': 'The measures cover the urban districts: {districts}.',
  'policy.rule.home':
    'You have no home in the urban districts (neither you, your spouse nor your children under {adultAge}, and none bought or sold for {years} years), or less than {minArea} m² per person.',
  'policy.rule.category':
    'And one of these holds: less than five years at work, living on wages; talent brought in by the city, teachers and medical staff among them; a worker from elsewhere with steady employment and hardship in housing; a family of middle or low income without a home; the only home expropriated or part of the rebuilding of dangerous houses; entitled to affordable rental housing, a talent apartment or a rent subsidy; another family that meets the conditions for housing support.',
  'policy.rule.one': 'Families apply as a whole, and each can buy one flat only.',
  'policy.rule.area': 'No flat has more than {maxArea} m² of built area.',
  'policy.rule.price':
    'Near cost: new flats at allocated land and construction, acquired ones at the replacement price of the same place and quality, with a profit of at most {profit}% of the construction cost. Every flat has its own price, published beforehand.',
  'policy.rule.apply':
    'You can apply yourself, or your employer files for its people and answers for what it files being true and complete.',
  'policy.rule.identity':
    'Human resources confirm who you are; where the employer has certified it, this can be waived.',
  'policy.rule.housing': 'The housing office checks the homes that your family has in the urban districts.',
  'policy.rule.notice':
    'Families that pass are under public notice for at least {noticeDays} working days. The draw waits until every objection is decided.',
  'policy.rule.first':
    'Flats that a development zone, park, university or hospital raised go first to its own families, the rest to everybody.',
  'policy.rule.draw':
    'When more families than flats remain, a public draw decides the order. The plan for choosing is published beforehand.',
  'policy.rule.seal':
    'The roster is sealed and published at least {sealHours} hours before the draw; nobody can add or remove anyone after that. The result follows from random numbers declared beforehand, and anyone can recompute it.',
  'policy.rule.sign':
    'The contract is signed within {signDays} working days after choosing; later counts as giving up.',
  'policy.rule.forfeit':
    'Not coming to choose, or choosing and then refusing to buy, counts as giving up too, except for force majeure.',
  'policy.rule.exit':
    'Whoever buys another home or leaves the city gives the flat back: at the original price plus the benchmark interest on three-year deposits. It stays affordable housing.',
};

export default en;

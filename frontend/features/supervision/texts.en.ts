import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'supervision.title': 'Scorecards of acquirers',
  'supervision.lead':
    'How fast homes reach families, prices, complaints and property service of each acquirer in a year, read live from the work itself; nothing is reported separately (article 30).',
  'supervision.year': 'Year',
  'supervision.year.words': '{year}',
  'supervision.companies': 'Acquirers',
  'supervision.none': 'No acquirers',
  'supervision.none.text':
    'Once there is an approved project or an announced offering, its acquirer appears here.',
  'supervision.indicator': 'Indicator and source',
  'supervision.look': 'Look',
  'supervision.csv': 'Download CSV',
  'supervision.noTotal':
    'The indicators stand beside each other without a total: they measure different things, and no rule says how much each counts.',
  'supervision.days': '{days, plural, one {# day} other {# days}}',
  'supervision.speed': 'How fast homes reach families',
  'supervision.handedOver': 'Handed over in the year',
  'supervision.handedOver.source':
    'Acquired homes whose handover was completed in the year, and new-built ones that count from a day of it: the day of the project’s acceptance or, while none is recorded, that of the first public notice of their prices.',
  'supervision.allocated': 'Allocated in the year',
  'supervision.allocated.source': 'Homes that a family chose in the year and still has.',
  'supervision.median': 'Handover to allocation, median',
  'supervision.longest': 'Handover to allocation, longest',
  'supervision.days.source':
    'From the day of the handover, or the day from which a new-built home counts, to that of the choice; a home that was let counts anew from the day after its lease. Of homes allocated in the year.',
  'supervision.waiting': 'Handed over and not allocated',
  'supervision.waiting.source':
    'Homes that no family had chosen at the end of the year (in this year: today), listed below.',
  'supervision.longestWaiting': 'The longest wait among them',
  'supervision.prices': 'Prices',
  'supervision.sale': 'Sale prices against the cap',
  'supervision.rent': 'Rents against the cap',
  'supervision.price.source':
    'Lists that both offices filed in the year and that count today, all totals together (article 13).',
  'supervision.level': '{percent}% ({price} of {cap}, {lists, plural, one {# list} other {# lists}})',
  'supervision.complaints': 'Complaints',
  'supervision.filed': 'Complaints',
  'supervision.upheld': 'Upheld among them',
  'supervision.complaints.source': 'What families complained about in the year.',
  'supervision.late': 'Answered late or not at all',
  'supervision.late.source': 'After the term for the answer, or never.',
  'supervision.property': 'Property service',
  'supervision.stars': 'Stars',
  'supervision.stars.figure': 'lowest {lowest}, average {average}',
  'supervision.without': 'Projects without a record',
  'supervision.expired': 'Projects whose grading has expired',
  'supervision.ofProjects': '{count} of {projects}',
  'supervision.property.source': 'The confirmed service of each project at the end of the year (article 20).',
  'supervision.homes.lead':
    'The longest wait comes first. An acquired home counts from its handover, a new-built one from its acceptance or the first public notice of its prices, and one that was let anew from the day after its lease.',
  'supervision.homes.none': 'No home is waiting.',
  'supervision.home': 'Home',
  'supervision.company': 'Acquirer',
  'supervision.project': 'Project',
  'supervision.acquisition': 'Acquisition',
  'supervision.acquisition.number': 'No. {id}',
  'supervision.acquisition.built': 'New-built',
  'supervision.since': 'Counts from',
  'supervision.waited': 'Waits for',
};

export default en;

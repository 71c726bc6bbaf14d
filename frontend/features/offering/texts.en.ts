import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'offering.title': 'Offering',
  'offering.list.title': 'Offerings',
  'offering.list.lead':
    'The announcement, the price or rent of every flat and the dates of each offering. No login needed.',
  'offering.all': 'See all {count} offerings',
  'offering.none': 'Nothing is on offer at the moment',
  'offering.none.text':
    'New offerings appear here when they are announced. You can already see whether you could apply.',
  'offering.check': 'See whether I can apply',
  'offering.units': '{count, plural, one {# flat} other {# flats}}',
  'offering.families': '{count, plural, one {# family} other {# families}}',

  'offering.status.draft': 'Draft',
  'offering.status.announcement': 'Announced',
  'offering.status.announcement.until': 'applications open {date}',
  'offering.status.announcement.since': 'applications open {date}',
  'offering.status.application': 'Applications open',
  'offering.status.application.until': 'close {relative} ({date}, {time})',
  'offering.status.application.since': 'closed {date}',
  'offering.status.check': 'Being checked',
  'offering.status.check.until': 'draw planned for {date}',
  'offering.status.check.since': 'draw was planned for {date}',
  'offering.status.notice': 'Public notice',
  'offering.status.notice.until': 'objections until {date}, {time}',
  'offering.status.notice.since': 'objections ended {date}',
  'offering.status.draw': 'Before the draw',
  'offering.status.draw.until': 'draw on {date}, {time}',
  'offering.status.draw.since': 'draw was planned for {date}, {time}',
  'offering.status.selection': 'Choosing flats',
  'offering.status.selection.until': 'begins {date}, {time}',
  'offering.status.selection.since': 'since {date}',
  'offering.status.finished': 'Finished',

  'offering.card.facts': '{district} · {units} flats · {area}',
  'offering.card.noPrice': 'Prices to be announced',

  'offering.introduction': 'About',
  'offering.facts': 'At a glance',
  'offering.facts.units': 'Flats',
  'offering.facts.available': 'Still to be had',
  'offering.facts.area': 'Built area',
  'offering.facts.price': 'Price per m²',
  'offering.facts.applications': 'Applications',
  'offering.facts.first': 'Comes first',
  'offering.facts.everybody': 'Nobody; open to all',
  'offering.facts.list': 'Price list',
  'offering.facts.version': 'Version {version}',
  'offering.facts.noList': 'Not imported yet',

  'offering.schedule': 'Dates',
  'offering.schedule.application': 'Applications',
  'offering.schedule.check': 'Checks',
  'offering.schedule.check.text':
    'After closing, human resources check the identity and the housing office checks the homes',
  'offering.schedule.notice': 'Public notice',
  'offering.schedule.notice.text':
    '{days, plural, one {# working day} other {# working days}}, once all checks are done',
  'offering.schedule.draw': 'Draw',
  'offering.schedule.draw.text':
    'The roster is sealed and published before; anyone can recompute the result.',
  'offering.schedule.selection': 'Choosing',
  'offering.schedule.selection.text': 'How, and in which phases, the selection plan says.',

  'offering.now': 'What you can do now',
  'offering.now.announced':
    'Applications open {opens}. You can already see whether you qualify, and gather the papers.',
  'offering.now.open':
    'Applications are open until {closes}. Gather the papers, then fill in the form online.',
  'offering.now.checking':
    'Applications have closed and are being checked. Your receipt number shows how far yours has come.',
  'offering.now.notice':
    'The families that passed are under public notice. Look through the list; you can object to a family that does not qualify.',
  'offering.now.drawAhead':
    'The roster is sealed and the public draw takes place {draw}. The sealed files can be downloaded; nobody can change them any more.',
  'offering.now.drawn': 'The result of the draw is out. Choosing begins {selection}. Look up your rank.',
  'offering.now.selecting': 'Families are choosing in the order of the draw. Everyone sees the same board.',
  'offering.now.completed': 'This offering is finished. The board and the draw can still be looked at.',
  'offering.now.link.apply': 'Apply',
  'offering.now.link.check': 'See whether I can apply',
  'offering.now.link.receipt': 'Look up my receipt number',
  'offering.now.link.notice': 'See the list, or object',
  'offering.now.link.draw': 'See and verify the draw',
  'offering.now.link.board': 'Watch the choosing',

  'offering.papers': 'Papers needed',
  'offering.papers.form': 'The application form, filled in online',
  'offering.papers.identity': 'Identity cards of yourself, your spouse and your children under age',
  'offering.papers.work':
    'An employment contract, or proof of social insurance for the last three months, or another proof of who you are',
  'offering.papers.commitment': 'Your commitment and consent to the housing check, signed online',
  'offering.papers.employer':
    'Where the employer files for its people: also its certificate, the roster and the business licence',
  'offering.papers.source': "Article 15 of the city's interim measures for affordable housing for sale.",

  'offering.mine.title': 'Our offerings',
  'offering.mine.lead': 'The offerings of your organisation. Drafts are seen by nobody else.',
  'offering.mine.new': 'New offering',
  'offering.mine.none': 'No offering yet',
  'offering.mine.none.text':
    'Write one down with its place and dates, import the one-unit-one-price list, check it, and announce it.',
  'offering.next': 'Next step',
  'offering.task.import':
    'Import the one-unit-one-price list. The offering can be announced once every row is right.',
  'offering.task.announce': 'The list is in. Check dates and prices, then announce the offering.',
  'offering.task.opening': 'Announced; applications have not opened yet.',
  'offering.task.applications':
    'Applications are coming in. The price list can still be replaced until the public notice.',
  'offering.task.checks': 'Applications have closed; human resources and the housing office are checking.',
  'offering.task.notice': 'The list of families is under public notice; the housing office hears objections.',
  'offering.task.draw': 'The roster is sealed and waits for the public draw.',
  'offering.task.selection': 'The draw is done; choosing has not begun yet.',
  'offering.task.selecting': 'Families are choosing.',
  'offering.task.nothing': 'The offering is finished.',
  'offering.console': 'Selection console',
  'offering.agreements': 'Agreements',
  'offering.edit': 'Edit offering',
  'offering.public': 'See the public page',
  'offering.prices': 'One-unit-one-price list',
  'offering.prices.final':
    'Once the public notice has begun, the price list is not replaced any more (article 13). All versions stand on the public page.',
  'offering.announce': 'Announce',
  'offering.announce.title': 'Announce “{name}”?',
  'offering.announce.text':
    'The prices of {units} flats and the dates become public for everybody, and applications open {opens}. The offering cannot be edited afterwards; the price list can be replaced until the public notice.',

  'offering.new': 'New offering',
  'offering.form.place': 'The offering',
  'offering.noProject': 'No approved project yet',
  'offering.noProject.text':
    'Only flats of an approved project are offered for sale or for rent. Please submit a project first, or wait for its approval.',
  'offering.noProject.open': 'See my projects',
  'offering.form.project': 'Project',
  'offering.form.project.help':
    'The approved project says where the flats are and whether they are sold or let.',
  'offering.form.project.choose': 'Please choose a project',
  'offering.form.project.SALE': '{name} ({district}, for sale)',
  'offering.form.project.RENT': '{name} ({district}, for rent)',
  'offering.form.name': 'Name of the offering',
  'offering.form.address': 'Address',
  'offering.form.introduction': 'About (optional)',
  'offering.form.introduction.help':
    'Schools and buses nearby, how the flats are fitted out: the few sentences that families look for.',
  'offering.form.target': 'Employer whose people come first',
  'offering.form.target.help':
    'Flats that an employer raised go first to its own people, the rest to everybody (article 17).',
  'offering.form.zone': 'All times are Beijing time',
  'offering.form.opens': 'Applications open',
  'offering.form.closes': 'Applications close',
  'offering.form.notice': 'Public notice',
  'offering.form.notice.help': 'At least {days, plural, one {# working day} other {# working days}}.',
  'offering.form.workingDays': 'working days',
  'offering.form.draw': 'Public draw',
  'offering.form.draw.help':
    'The roster is sealed {hours} hours before. Leave enough time for checks and the notice.',
  'offering.form.invalid': 'A few fields need another look; they are marked. What you typed is still there.',
  'offering.save': 'Save',
  'offering.stale.reload': 'Load the latest (dropping my changes)',

  'offering.card.noPrice@rent': 'Rents to be announced',
  'offering.facts.price@rent': 'Rent per m² and month',
  'offering.facts.list@rent': 'Rent list',
  'offering.papers.form@rent': 'The application form to rent, filled in online',
  'offering.papers.source@rent':
    "The papers are the same as for sale: article 15 of the city's interim measures.",
  'offering.task.import@rent':
    'Import the list with the rent of every flat. The offering can be announced once every row is right.',
  'offering.task.announce@rent':
    'The list is in. Check dates, rents and lease terms, then announce the offering.',
  'offering.task.applications@rent':
    'Applications are coming in. The rent list can still be replaced until the public notice.',
  'offering.agreements@rent': 'Leases',
  'offering.prices@rent': 'The rent of every flat',
  'offering.prices.final@rent':
    'Once the public notice has begun, the rent list is not replaced any more (article 13). All versions stand on the public page.',
  'offering.announce.text@rent':
    'The rents of {units} flats, the lease terms and the dates become public for everybody, and applications open {opens}. The offering cannot be edited afterwards; the rent list can be replaced until the public notice.',

  'offering.lease': 'Lease',
  'offering.lease.term': 'Term',
  'offering.lease.term.value': '{months, plural, one {# month} other {# months}}',
  'offering.lease.deposit': 'Deposit',
  'offering.lease.deposit.value': '{months, plural, one {# month} other {# months}} of rent',
  'offering.lease.deposit.none': 'No deposit',
  'offering.lease.payment': 'Payment',
  'offering.lease.payment.value':
    'In advance, for {months, plural, one {# month} other {# months}} each time',
  'offering.lease.renewal': 'Renewal',
  'offering.lease.note':
    'The rent of every flat is in the list below. The lease names its first day when it is signed; the last day follows from it.',
  'offering.form.lease': 'Lease (for rent)',
  'offering.form.lease.lead':
    'The same for every flat of this offering, published with it, and not to be changed afterwards.',
  'offering.form.lease.months': 'Term (months)',
  'offering.form.lease.months.help':
    '1 to 240 months. By law a lease lasts twenty years at most (civil code, article 705).',
  'offering.form.lease.deposit': 'Deposit (months of rent)',
  'offering.form.lease.deposit.help': 'In months of rent, 0 to 12; 0 for none.',
  'offering.form.lease.payment': 'Months paid at once',
  'offering.form.lease.payment.help': '1 to 12 months, and not more than the term.',
  'offering.form.lease.renewal': 'How it is renewed',
  'offering.form.lease.renewal.help':
    'When to ask and on what conditions, for example: ask three months before the end; families that are still eligible can stay.',
  'offering.form.lease.wrong': 'Please enter it as it says below.',
  'offering.now.completed@rent': 'This offering is finished. The board and the draw can still be looked at.',
  'offering.card.facts@rent': '{district} · for rent · {units} flats · {area}',
};

export default en;

import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'contract.list.title': 'Agreements',
  'contract.list.lead':
    'After choosing, a family signs within the time given. Recording the signature here takes the flat off the market.',
  'contract.list.none': 'No agreements yet',
  'contract.list.none.text': 'When a family has chosen a flat, its agreement appears here by itself.',
  'contract.offering': 'The offering',
  'contract.console': 'Selection desk',
  'contract.receipt': 'Receipt',
  'contract.applicant': 'Applicant',
  'contract.flat': 'Flat',
  'contract.layout': 'Layout',
  'contract.area': 'Built area',
  'contract.unitPrice': 'Price per m²',
  'contract.total': 'Total price',
  'contract.chosenAt': 'Chosen',
  'contract.signBy': 'Sign by',
  'contract.signedAt': 'Signed',
  'contract.number': 'Agreement number',
  'contract.number.help': 'The number on the paper; leave it empty to be given one.',
  'contract.due.open': 'To be signed',
  'contract.due.soon': 'Due soon',
  'contract.due.over': 'Past due',
  'contract.due.signed': 'Signed',
  'contract.due.lapsed': 'Lapsed',
  'contract.sign': 'Record signature',
  'contract.close': 'Not now',
  'contract.signing': 'Record the signature: {receipt} {name}',
  'contract.signing.text': 'To be signed by {date}. Please check that both sides have signed the paper.',
  'contract.confirm.title': 'Has {receipt} signed?',
  'contract.confirm.yes': 'Yes, signed',
  'contract.confirm.text':
    '{name}, {place}, {price} in total. Once recorded, the flat leaves the market; this cannot be undone.',
  'contract.next.toSign':
    'Bring your ID card and receipt number to the acquirer and sign in time; otherwise it counts as given up (measures, article 21).',
  'contract.next.signed': 'The agreement is signed and recorded. Next come payment and moving in, as agreed.',
  'contract.next.recovered':
    'Fraud was found: the agreement has ended and the unit was taken back. If you disagree, appeal under Hearings and appeals.',
  'contract.next.lapsed':
    'The time to sign is over, which counts as given up (measures, article 21). If this was beyond your control, bring the evidence to the housing service desk.',

  'contract.due.rechecking': 'Being looked at',
  'contract.due.declined': 'Given back',
  'contract.next.declined':
    'You gave this flat back before signing, and with it the right to choose in this offering (article 21). Other offerings are open to see.',
  'contract.decline': 'Give this flat back',
  'contract.decline.ask': 'Give {place} back?',
  'contract.decline.text':
    'Before signing you can give the flat back: others can choose it, and your right to choose in this offering ends (article 21).',
  'contract.due.takenBack': 'Taken back',
  'contract.next.takenBack':
    'Before signing it was found that the family is no longer eligible, and the flat has been taken back. Please contact the housing bureau if you disagree.',
  'contract.recheck.waiting':
    'Before signing, the registries are being asked again about the homes and marriage of the family. This finishes by itself; there is nothing for you to do. The flat is kept for you, and the time to sign is put off by as many working days as it takes.',
  'contract.recheck.silent': 'Still waiting for: {registries}.',
  'contract.recheck.open':
    'Before signing, something was found to be different from the check, and an officer is looking at it. There is nothing for you to do now. The flat is kept for you, the time to sign is put off by as many working days as it takes, and you will be told.',

  'contract.rechecks.title': 'Changes before signing',
  'contract.rechecks.lead':
    'Before a family signs, homes and marriage are asked again. Judge here whether what changed matters. Meanwhile nobody signs, and the time to sign is put off.',
  'contract.rechecks.none': 'No family is waiting',
  'contract.rechecks.none.text': 'When something has changed before signing, it appears here by itself.',
  'contract.rechecks.offering': 'Offering',
  'contract.rechecks.opened': 'Found',
  'contract.rechecks.overdue': 'overdue',
  'contract.rechecks.due': 'Due on',
  'contract.rechecks.state': 'State',
  'contract.rechecks.state.OPEN': 'To be judged',
  'contract.rechecks.state.PROPOSED': 'To be confirmed',
  'contract.rechecks.state.NO_BEARING': 'No bearing',
  'contract.rechecks.state.NOT_ELIGIBLE': 'No longer eligible',
  'contract.rechecks.open': 'Take',
  'contract.rechecks.look': 'Look',
  'contract.recheck.title': 'Before signing: {receipt}',
  'contract.recheck.changes': 'What changed',
  'contract.recheck.changes.none': 'By the latest answers nothing is different.',
  'contract.recheck.replies': 'What the registries answered',
  'contract.recheck.decide': 'Your judgement',
  'contract.recheck.article': 'Article',
  'contract.recheck.article.help': 'Needed when the family is no longer eligible, for example: 6',
  'contract.recheck.reason': 'Reason',
  'contract.recheck.reason.help': 'One or two sentences that the family will understand.',
  'contract.recheck.noBearing': 'No bearing, can sign',
  'contract.recheck.notEligible': 'No longer eligible',
  'contract.recheck.proposed': 'A colleague says: no longer eligible (article {article}): {reason}',
  'contract.recheck.confirm': 'Confirm, take the flat back',
  'contract.recheck.confirm.title': 'Take back the flat of {receipt}?',
  'contract.recheck.confirm.text':
    'Other families can then choose the flat, the application is struck out and the family is told. This cannot be undone.',
  'contract.recheck.confirm.yes': 'Yes, take it back',
  'contract.recheck.disagree': 'I disagree, judge anew',
  'contract.recheck.notForYou':
    'Another officer has to take this step: who decided the housing check does not decide here, and nobody confirms what they proposed themselves.',
  'contract.recheck.decided': 'Reason: {reason}',

  'contract.list.title@rent': 'Leases',
  'contract.list.lead@rent':
    'After choosing, a family signs the lease within the time given. Recording the signature and the first day here takes the flat off the list.',
  'contract.list.none@rent': 'No leases yet',
  'contract.list.none.text@rent': 'When a family has chosen a flat, its lease appears here by itself.',
  'contract.unitPrice@rent': 'Rent per m² and month',
  'contract.total@rent': 'Monthly rent',
  'contract.number@rent': 'Lease number',
  'contract.number.help@rent': 'The number on the paper lease; leave it empty to be given one.',
  'contract.signing.text@rent':
    'To be signed by {date}. Please check that both sides have signed the lease on paper.',
  'contract.next.toSign@rent':
    'Bring your ID card and receipt number to the acquirer and sign the lease in time; otherwise it counts as given up (measures, article 21).',
  'contract.next.signed@rent':
    'The lease is signed and recorded. Next come the deposit, the first rent and moving in, as agreed.',
  'contract.next.recovered@rent':
    'Fraud was found: the lease has ended and the flat was taken back. If you disagree, appeal under Hearings and appeals.',
  'contract.next.takenBack@rent':
    'Before signing it was found that the family is no longer eligible to rent, and the flat has been taken back. Please contact the housing bureau if you disagree.',

  'contract.financing': 'How it is paid',
  'contract.financing.record': 'Record the payment',
  'contract.financing.correct': 'Correct the payment',
  'contract.financing.title': 'How it is paid: {receipt} {name}',
  'contract.financing.text':
    'The price is {price}. Own money, provident-fund loan and bank loan together are the price to the cent. A correction is kept as a new version; the former one stays.',
  'contract.financing.ownMoney': 'Own money (yuan)',
  'contract.financing.providentLoan': 'Provident-fund loan (yuan)',
  'contract.financing.providentLender': 'Provident-fund centre',
  'contract.financing.bankLoan': 'Bank loan (yuan)',
  'contract.financing.bankLender': 'Bank',
  'contract.financing.sum.help': '0 when there is none; at most two decimals',
  'contract.financing.lender.help': 'With a loan',
  'contract.financing.save': 'Save',
  'contract.financing.own.of': 'Own money {sum}',
  'contract.financing.provident.of': 'Provident-fund loan {sum} ({lender})',
  'contract.financing.bank.of': 'Bank loan {sum} ({lender})',
  'contract.financing.none': 'Not recorded',

  'contract.confirm.lease':
    '{name}, {place}, {price}, {months} months from {start}. Once recorded, the flat is let; this cannot be undone.',
  'contract.financing.versions': 'All versions ({count})',
  'contract.financing.nobody': 'Recorded without a name',
  'contract.financing.part.ownMoney': 'Own money',
  'contract.financing.part.providentLoan': 'Provident-fund loan',
  'contract.financing.part.bankLoan': 'Bank loan',
  'contract.financing.changed': '{part} changed from {before} to {after}',
  'contract.financing.lender.changed': '{part} is lent by somebody else',

  'contract.due.ended': 'Ended',
  'contract.next.ending':
    'The lease ends early. After its last day you count as without a home again and may apply again. If you disagree, please ask the acquirer, or complain under My complaints.',
  'contract.next.ended': 'The lease has ended. To rent another home you can apply again.',
  'contract.renewal.record': 'Record a renewal',
  'contract.renewal.title': 'Renewal of the lease {number}, {place}',
  'contract.renewal.text':
    'The present term lasts until {endsOn}. With the renewal the lease goes on for {months, plural, one {# month} other {# months}} at the same rent, without another deposit. It cannot be undone, but ended early.',
  'contract.renewal.paper': 'Renewed contract',
  'contract.renewal.save': 'Record the renewal',
  'contract.renewal.done': 'Renewals',
  'contract.renewal.count': 'Renewed {count, plural, one {# time} other {# times}}',
  'contract.leaseEnd.record': 'Record an early end',
  'contract.leaseEnd.title': 'Early end of the lease {number}, {place}',
  'contract.leaseEnd.text':
    'At the end of its term a lease ends by itself, without being recorded. What is recorded does not change. After the last day the home is free and the family can apply again. Rent that has fallen due by then is due for its whole period.',
  'contract.leaseEnd.lastDay': 'Last day',
  'contract.leaseEnd.reason': 'Why it ends',
  'contract.leaseEnd.reason.FAMILY_LEAVES': 'The family leaves',
  'contract.leaseEnd.reason.AGREED': 'Both sides have agreed',
  'contract.leaseEnd.reason.RENT_OWED': 'Rent is owed',
  'contract.leaseEnd.reason.MISUSE': 'Sublet, lent out or used otherwise',
  'contract.leaseEnd.reason.NOT_ELIGIBLE': 'No longer eligible',
  'contract.leaseEnd.note': 'Remark, which the family sees',
  'contract.leaseEnd.paper': 'Agreement to end it, or notice',
  'contract.leaseEnd.save': 'Record the end',
  'contract.leaseEnd.by': 'Early end: {reason}, recorded by {name}',

  'contract.rent.title': 'Rent',
  'contract.rent.how':
    'The first rent is paid by the first day of the lease, each further one by the first day of its period. What the acquirer has received and booked shows here as paid. The deposit is taken and given back by the acquirer apart from this.',
  'contract.rent.due': 'Due by today',
  'contract.rent.received': 'Paid',
  'contract.rent.outstanding': 'Outstanding',
  'contract.rent.toReturn':
    'The lease ended early, and you have paid {sum} more than it asks for. The acquirer is to give it back to you. If it has not come, please ask the acquirer, or complain under My complaints.',
  'contract.lease.term': 'Term',
  'contract.lease.term.value': '{months, plural, one {# month} other {# months}}',
  'contract.lease.days': 'From and until',
  'contract.lease.start': 'First day',
  'contract.lease.start.help':
    'The first day in the lease. It lasts {months} months; the last day is worked out from it.',
  'contract.lease.deposit': 'Deposit',
  'contract.lease.deposit.value': '{sum} ({months, plural, one {# month} other {# months}} of rent)',
  'contract.lease.deposit.none': 'No deposit',
  'contract.lease.payment': 'Payment',
  'contract.lease.payment.value':
    '{sum} in advance for {months, plural, one {# month} other {# months}} each time',
  'contract.lease.renewal': 'Renewal',
};

export default en;

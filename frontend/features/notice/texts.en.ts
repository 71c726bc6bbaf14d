import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'notice.title': 'Inbox',
  'notice.lead': 'Here you are told how far things are, and when there is something for you to do.',
  'notice.link': 'Inbox',
  'notice.link.unread': 'Inbox {count, number} unread',
  'notice.unread': 'Unread',
  'notice.none': 'Nothing here yet',
  'notice.none.text': 'Once you have applied or filed a roster, the result of each step arrives here.',
  'notice.none.offerings': 'See the offerings',
  'notice.read': 'Mark as read',
  'notice.read.all': 'Mark all as read',
  'notice.list': 'Messages',
  'notice.paging': 'Pages',
  'notice.paging.where': 'Page {page} of {pages}',
  'notice.paging.previous': 'Previous',
  'notice.paging.next': 'Next',
  'notice.receipt': 'Receipt number {receipt}',

  'notice.go.applications': 'See my applications',
  'notice.go.notice': 'See the public notice',
  'notice.go.objections': 'See objections and statements',
  'notice.go.draws': 'See the draws',
  'notice.go.choose': 'Choose a flat',
  'notice.go.selection': 'See flat and agreement',
  'notice.go.offerings': 'See other offerings',
  'notice.go.complaints': 'See my complaints',
  'notice.go.filing': 'See the group filing',

  'notice.SUBMITTED': 'Your application has been received',
  'notice.SUBMITTED.text': 'Keep the receipt number: with it you can look up your application at any time.',
  'notice.IDENTITY_CONFIRMED': 'Identity check passed',
  'notice.IDENTITY_CONFIRMED.text': 'Your housing is checked next; there is nothing for you to do now.',
  'notice.RETURNED': 'Please correct your application',
  'notice.RETURNED.text':
    'Something needs correcting. Please change what is marked and submit it again within the time given.',
  'notice.CORRECTED': 'Your correction has been received',
  'notice.CORRECTED.text': 'What you corrected has arrived, and the check goes on.',
  'notice.CORRECTION_OVERDUE': 'The time for your correction is over',
  'notice.CORRECTION_OVERDUE.text':
    'The application was not corrected in time and is not pursued any further. You can apply again while applications are open.',
  'notice.QUALIFIED': 'Your application qualifies',
  'notice.QUALIFIED.text':
    'Identity and housing have been checked. Public notice comes next; there is nothing for you to do now.',
  'notice.REFUSED': 'Your application was not approved',
  'notice.REFUSED.text':
    'Please read the article and the reason. If your situation changes or you have new evidence, you can apply again while applications are open.',
  'notice.WITHDRAWN': 'Your application has been withdrawn',
  'notice.WITHDRAWN.text':
    'It has been withdrawn as you asked. If this was not you, please contact the housing bureau.',
  'notice.STRUCK_OUT': 'Your application has been struck out',
  'notice.STRUCK_OUT.text':
    'An objection was found to be justified. Read the reason; if you disagree, you can appeal in time.',
  'notice.HEARING_ASKED': 'Please tell us your side',
  'notice.HEARING_ASKED.text':
    'Somebody has objected to your application, and the officer would like to hear you. Please answer in time; you can add photos or files.',
  'notice.APPEAL_GRANTED': 'Your appeal was granted',
  'notice.APPEAL_GRANTED.text': 'The objection no longer counts against you.',
  'notice.APPEAL_GRANTED_LATE': 'Your appeal was granted',
  'notice.APPEAL_GRANTED_LATE.text':
    'The roster had been frozen before, so you cannot take part in this draw; the objection no longer counts against you.',
  'notice.APPEAL_REFUSED': 'Your appeal was refused',
  'notice.APPEAL_REFUSED.text': 'Please read the reason.',
  'notice.NOTICE_PUBLISHED': 'Public notice has begun',
  'notice.NOTICE_PUBLISHED.text': 'The draw follows when the notice is over and no objection is open.',
  'notice.SEAL_VOIDED': 'The seal of the draw was voided',
  'notice.SEAL_VOIDED.text':
    'It was voided in public; the reason is on the page of the draw. Your application stays valid, and another roster will be sealed.',
  'notice.SEALED': 'The roster for the draw is sealed',
  'notice.SEALED.text':
    'You are on it. It no longer changes, the time of the draw is published, and anyone can check it.',
  'notice.DRAWN': 'The draw is published',
  'notice.DRAWN.text': 'You can look up your rank and check it yourself. Please get ready to choose a flat.',
  'notice.TURN_CALLED': 'It is your turn to choose',
  'notice.TURN_CALLED.text': 'Your turn has begun. Who does not choose in time gives up the right.',
  'notice.MOVED_UP': 'A flat came back and the waiting list moves up',
  'notice.MOVED_UP.text': '"My turn" shows when you choose. Please check in on time.',
  'notice.DESK_CALLED': 'The selection desk is calling you',
  'notice.DESK_CALLED.text': 'The staff is calling you. Please come now, or check in and choose.',
  'notice.SELECTION_PAUSED': 'The selection is paused',
  'notice.SELECTION_PAUSED.text': 'The reason is public. The time that is left to you is kept; please stay.',
  'notice.SELECTION_RESUMED': 'The selection goes on',
  'notice.SELECTION_RESUMED.text': 'The clock runs on from where it stopped. Please choose now.',
  'notice.PROXY_CONFIRMED': 'The power of attorney has been checked',
  'notice.PROXY_CONFIRMED.text':
    'The proxy can log in with the receipt number and the code, and choose for you.',
  'notice.PROXY_REFUSED': 'The power of attorney does not count',
  'notice.PROXY_REFUSED.text':
    'It was not accepted or was withdrawn. Please see why; you can name somebody again, or choose yourself.',
  'notice.RIGHT_RESTORED': 'Force majeure accepted',
  'notice.RIGHT_RESTORED.text': 'You keep the right to choose. Please see when it is your turn.',
  'notice.FORCE_MAJEURE_REFUSED': 'Force majeure not accepted',
  'notice.FORCE_MAJEURE_REFUSED.text': 'Please see why.',
  'notice.CHOSEN': 'You have chosen a flat',
  'notice.CHOSEN.text': 'Please sign the agreement in time; otherwise the right is given up.',
  'notice.FORFEITED': 'Your right to choose has been given up',
  'notice.FORFEITED.text':
    'No flat was chosen in time, or the turn was given up. You can apply for another offering.',
  'notice.AGREEMENT_LAPSED': 'The agreement was not signed in time',
  'notice.AGREEMENT_LAPSED.text':
    'That counts as giving up, and the flat is free again. You can apply for another offering.',
  'notice.RECHECK_OPENED': 'Something has to be looked at before you sign',
  'notice.RECHECK_OPENED.text':
    'An officer is looking at what changed in your family. The flat is kept for you, the time to sign is put off, and there is nothing for you to do now.',
  'notice.RECHECK_CLEARED': 'You can sign now',
  'notice.RECHECK_CLEARED.text':
    'What was looked at has no bearing on your application. Please see the new date by which to sign, and sign in time.',
  'notice.NO_LONGER_ELIGIBLE': 'You are no longer eligible',
  'notice.NO_LONGER_ELIGIBLE.text':
    'Before signing it was found that the family is no longer eligible, and the flat has been taken back. Please contact the housing bureau if you disagree.',
  'notice.SIGNED': 'Your agreement is signed',
  'notice.SIGNED.text': 'It is signed and recorded. Please keep it, pay as agreed and arrange to move in.',
  'notice.LEASE_RENEWED': 'Your lease goes on',
  'notice.LEASE_RENEWED.text':
    'It goes on at the same rent. Its last day is now {day}, and rent is paid until then. If you did not agree to stay on, or disagree otherwise, please ask {company}, or complain under My complaints; the bureau then decides.',
  'notice.LEASE_ENDS_SOON': 'Your lease ends soon',
  'notice.LEASE_ENDS_SOON.text':
    'Its last day is {day}. If you want to stay on, please ask {company} for another term before that day. Otherwise rent is paid until then; from the day after you count as without a home again and may apply again.',
  'notice.LEASE_END_RECORDED': 'Your lease will end early',
  'notice.LEASE_END_RECORDED.text':
    '{company} has recorded {day} as its last day. Rent that falls due by that day is still to be paid, none falls due afterwards, and what you paid beyond it is given back to you. From the day after you count as without a home again and may apply again. If you disagree, please ask {company}, or complain under My complaints; the bureau then decides.',
  'notice.LEASE_ENDED': 'Your lease has ended',
  'notice.LEASE_ENDED.text':
    'Its last day was {day}. Rent that fell due by that day is still to be paid, none falls due afterwards, and what you paid beyond it is given back to you. You count as without a home again and may apply again. If you disagree, please ask {company}, or complain under My complaints; the bureau then decides.',
  'notice.COMPLAINT_ANSWERED': 'Your complaint was answered',
  'notice.COMPLAINT_ANSWERED.text': 'The acquirer has answered; the bureau still decides about it.',
  'notice.COMPLAINT_DECIDED': 'Your complaint was decided',
  'notice.COMPLAINT_DECIDED.text':
    'The bureau has decided about it; you can read the decision and the reasons.',
  'notice.ROSTER_FILED': 'Your group filing is done',
  'notice.ROSTER_FILED.text':
    'The roster has been saved. You can see how each member stands; members with mistakes can be corrected and uploaded again.',
  'notice.go.hearings': 'Open hearings and appeals',
  'notice.FRAUD_HEARING': 'Please tell us your side',
  'notice.FRAUD_HEARING.text':
    'A case about your application has been opened. Please answer in time; you can add papers. Until a decision is made, the application goes on as before.',
  'notice.FRAUD_FOUND': 'A decision about fraud',
  'notice.FRAUD_FOUND.text':
    'Fraud was found: the application is struck out, the adults of the household may not apply for the years set by policy, and a chosen unit is taken back. You can appeal within the set time.',
  'notice.FRAUD_DISMISSED': 'The case is closed',
  'notice.FRAUD_DISMISSED.text': 'No fraud was found, and the application goes on as before.',
  'notice.FRAUD_REVERSED': 'Your appeal was granted',
  'notice.FRAUD_REVERSED.text': 'The ban is lifted and the application is back at its step.',
  'notice.FRAUD_BAN_LIFTED': 'Your appeal was granted: you may apply again',
  'notice.FRAUD_BAN_LIFTED.text':
    'The ban is lifted. The unit or the turn has passed on to other families and cannot be restored; you may apply again now.',
  'notice.FRAUD_CONFIRMED': 'Your appeal was not granted',
  'notice.FRAUD_CONFIRMED.text': 'Another officer looked at it, and the decision stands.',

  'notice.go.selection@rent': 'See flat and lease',
  'notice.SUBMITTED.text@rent':
    'Your application to rent is received. Keep the receipt number: with it you can always look it up.',
  'notice.CHOSEN.text@rent': 'Please sign the lease in time; otherwise the right is given up.',
  'notice.AGREEMENT_LAPSED@rent': 'The lease was not signed in time',
  'notice.AGREEMENT_LAPSED.text@rent':
    'The lease was not signed in time: the flat went back, and the right is given up. You can apply for other offerings.',
  'notice.RECHECK_CLEARED.text@rent':
    'It has no bearing on your right. Please see the new time to sign, and sign the lease by then.',
  'notice.NO_LONGER_ELIGIBLE.text@rent':
    'Before signing it was found that the family is no longer eligible to rent, and the flat has been taken back. Please contact the housing bureau if you disagree.',
  'notice.SIGNED@rent': 'Your lease is signed',
  'notice.SIGNED.text@rent':
    'It is signed and recorded. Please keep it, pay deposit and rent as agreed, and arrange to move in.',

  'notice.FRAUD_FOUND@rent': 'Decision: fraud was found',
  'notice.FRAUD_FOUND.text@rent':
    'Fraud was found: the application is cancelled, the adults of the family cannot apply for a number of years, and a chosen flat goes back. If you disagree, you can appeal in time.',
  'notice.FRAUD_DISMISSED.text@rent': 'No fraud was found; the application goes on as before.',
};

export default en;

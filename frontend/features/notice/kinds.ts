import type { Tone } from '@/components/StatusTag';
import type InboxNotice from '@/generated/org/anju/InboxNotice';
import type NoticeKind from '@/generated/org/anju/NoticeKind';
import type { TextKey } from '@/lib/i18n';

interface Way {
  text: TextKey;
  to: (offeringId: number) => string;
}

const WAYS = {
  applications: { text: 'notice.go.applications', to: () => '/applicant/applications' },
  notice: { text: 'notice.go.notice', to: (id) => `/notices/${id}` },
  objections: { text: 'notice.go.objections', to: () => '/applicant/objections' },
  draws: { text: 'notice.go.draws', to: () => '/draws' },
  choose: { text: 'notice.go.choose', to: (id) => `/applicant/selection/${id}` },
  selection: { text: 'notice.go.selection', to: (id) => `/applicant/selection/${id}` },
  hearings: { text: 'notice.go.hearings', to: () => '/applicant/hearings' },
  complaints: { text: 'notice.go.complaints', to: () => '/applicant/complaints' },
  offerings: { text: 'notice.go.offerings', to: () => '/offerings' },
  filing: { text: 'notice.go.filing', to: (id) => `/employer/filings/${id}` },
} satisfies Record<string, Way>;

/** Where a notice leads, and how loudly it speaks: amber waits for the reader, seal is final. */
const KINDS: Record<`${NoticeKind}`, readonly [way: keyof typeof WAYS, tone: Tone]> = {
  SUBMITTED: ['applications', 'jade'],
  IDENTITY_CONFIRMED: ['applications', 'jade'],
  RETURNED: ['applications', 'amber'],
  CORRECTED: ['applications', 'jade'],
  CORRECTION_OVERDUE: ['offerings', 'seal'],
  QUALIFIED: ['applications', 'jade'],
  REFUSED: ['applications', 'seal'],
  WITHDRAWN: ['applications', 'plain'],
  STRUCK_OUT: ['objections', 'seal'],
  HEARING_ASKED: ['objections', 'amber'],
  APPEAL_GRANTED: ['objections', 'jade'],
  APPEAL_GRANTED_LATE: ['objections', 'jade'],
  APPEAL_REFUSED: ['objections', 'seal'],
  NOTICE_PUBLISHED: ['notice', 'jade'],
  SEAL_VOIDED: ['draws', 'seal'],
  SEALED: ['draws', 'jade'],
  DRAWN: ['draws', 'jade'],
  TURN_CALLED: ['choose', 'amber'],
  MOVED_UP: ['choose', 'amber'],
  DESK_CALLED: ['choose', 'amber'],
  SELECTION_PAUSED: ['choose', 'amber'],
  SELECTION_RESUMED: ['choose', 'amber'],
  PROXY_CONFIRMED: ['choose', 'jade'],
  PROXY_REFUSED: ['choose', 'seal'],
  RIGHT_RESTORED: ['choose', 'jade'],
  FORCE_MAJEURE_REFUSED: ['choose', 'seal'],
  CHOSEN: ['selection', 'amber'],
  FORFEITED: ['offerings', 'seal'],
  AGREEMENT_LAPSED: ['offerings', 'seal'],
  RECHECK_OPENED: ['selection', 'amber'],
  RECHECK_CLEARED: ['selection', 'amber'],
  NO_LONGER_ELIGIBLE: ['applications', 'seal'],
  SIGNED: ['selection', 'jade'],
  LEASE_RENEWED: ['selection', 'jade'],
  LEASE_ENDS_SOON: ['selection', 'amber'],
  LEASE_END_RECORDED: ['selection', 'seal'],
  LEASE_ENDED: ['selection', 'seal'],
  FRAUD_HEARING: ['hearings', 'amber'],
  FRAUD_FOUND: ['hearings', 'seal'],
  FRAUD_DISMISSED: ['hearings', 'jade'],
  FRAUD_REVERSED: ['hearings', 'jade'],
  FRAUD_BAN_LIFTED: ['hearings', 'jade'],
  FRAUD_CONFIRMED: ['hearings', 'seal'],
  COMPLAINT_ANSWERED: ['complaints', 'jade'],
  COMPLAINT_DECIDED: ['complaints', 'jade'],
  ROSTER_FILED: ['filing', 'jade'],
};

export const toneOf = ({ kind }: InboxNotice): Tone => KINDS[kind][1];

/** Where the reader goes from a notice, and the words for it. */
export function wayFrom({ kind, offeringId }: InboxNotice): { text: TextKey; to: string } {
  const way: Way = WAYS[KINDS[kind][0]];
  return { text: way.text, to: way.to(offeringId) };
}

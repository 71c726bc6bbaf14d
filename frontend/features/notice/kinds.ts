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
  draws: { text: 'notice.go.draws', to: () => '/draws' },
  choose: { text: 'notice.go.choose', to: (id) => `/applicant/selection/${id}` },
  selection: { text: 'notice.go.selection', to: (id) => `/applicant/selection/${id}` },
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
  STRUCK_OUT: ['applications', 'seal'],
  NOTICE_PUBLISHED: ['notice', 'jade'],
  SEALED: ['draws', 'jade'],
  DRAWN: ['draws', 'jade'],
  TURN_CALLED: ['choose', 'amber'],
  CHOSEN: ['selection', 'amber'],
  FORFEITED: ['offerings', 'seal'],
  AGREEMENT_LAPSED: ['offerings', 'seal'],
  RECHECK_OPENED: ['selection', 'amber'],
  RECHECK_CLEARED: ['selection', 'amber'],
  NO_LONGER_ELIGIBLE: ['applications', 'seal'],
  SIGNED: ['selection', 'jade'],
  ROSTER_FILED: ['filing', 'jade'],
};

export const toneOf = ({ kind }: InboxNotice): Tone => KINDS[kind][1];

/** Where the reader goes from a notice, and the words for it. */
export function wayFrom({ kind, offeringId }: InboxNotice): { text: TextKey; to: string } {
  const way: Way = WAYS[KINDS[kind][0]];
  return { text: way.text, to: way.to(offeringId) };
}

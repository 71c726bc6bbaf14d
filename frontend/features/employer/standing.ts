import type { Tone } from '@/components/StatusTag';
import type GroupMember from '@/generated/org/anju/GroupMember';
import MemberState from '@/generated/org/anju/MemberState';
import type { TextKey } from '@/lib/i18n';

type Standing = Pick<GroupMember, 'state' | 'status' | 'linked' | 'locked'>;

const TONES: Record<NonNullable<GroupMember['status']>, Tone> = {
  SUBMITTED: 'amber',
  IDENTITY_CONFIRMED: 'amber',
  RETURNED: 'amber',
  QUALIFIED: 'jade',
  REFUSED: 'seal',
  WITHDRAWN: 'plain',
  STRUCK_OUT: 'seal',
};

/** Where a member stands: before the consent that, after it the application. */
export function wordsOf({ state, status, linked, locked }: Standing): TextKey {
  if (status) {
    return `employer.status.${status}`;
  }
  if (state === MemberState.DECLINED) {
    return 'employer.state.DECLINED';
  }
  if (locked) {
    return 'employer.state.locked';
  }
  return linked ? 'employer.state.AWAITING_CONSENT' : 'employer.state.unlinked';
}

export function toneOf({ state, status, locked }: Standing): Tone {
  if (status) {
    return TONES[status];
  }
  return state === MemberState.DECLINED || locked ? 'seal' : 'amber';
}

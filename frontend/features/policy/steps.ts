import type PolicyDraft from '@/generated/org/anju/PolicyDraft';
import PolicyState from '@/generated/org/anju/PolicyState';
import type { TextKey } from '@/lib/i18n';

export type Step = 'submit' | 'sendBack' | 'approve' | 'withdraw';

type Standing = Pick<PolicyDraft, 'state' | 'served' | 'writer'>;

/** The steps that the officer can take now. */
export function stepsOf({ state, served, writer }: Standing): Step[] {
  if (!served) {
    return [];
  }
  if (state === PolicyState.DRAFT) {
    return ['submit', 'withdraw'];
  }
  if (state === PolicyState.SUBMITTED) {
    return writer ? ['sendBack', 'withdraw'] : ['approve', 'sendBack', 'withdraw'];
  }
  return [];
}

/** What the officer is told to do next. */
export function nextOf({ state, served, writer }: Standing) {
  if (state === PolicyState.APPROVED) {
    return 'policy.draft.next.approved';
  }
  if (state === PolicyState.WITHDRAWN) {
    return 'policy.draft.next.withdrawn';
  }
  if (!served) {
    return 'policy.draft.next.notYours';
  }
  if (state === PolicyState.DRAFT) {
    return 'policy.draft.next.edit';
  }
  return (writer ? 'policy.draft.next.wait' : 'policy.draft.next.approve') satisfies TextKey;
}

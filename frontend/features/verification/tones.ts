import type { Tone } from '@/components/StatusTag';
import type ApplicationStatus from '@/generated/org/anju/ApplicationStatus';

/** How an application's state looks. */
export const TONES: Record<`${ApplicationStatus}`, Tone> = {
  SUBMITTED: 'amber',
  IDENTITY_CONFIRMED: 'amber',
  RETURNED: 'amber',
  QUALIFIED: 'jade',
  REFUSED: 'seal',
  WITHDRAWN: 'plain',
  STRUCK_OUT: 'seal',
};

import type { Tone } from '@/components/StatusTag';
import EvidenceState from '@/generated/org/anju/EvidenceState';

export const TONES: Record<EvidenceState, Tone> = {
  [EvidenceState.NONE]: 'plain',
  [EvidenceState.WAITING]: 'amber',
  [EvidenceState.GREEN]: 'jade',
  [EvidenceState.DIFFERENT]: 'seal',
};

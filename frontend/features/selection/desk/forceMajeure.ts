import type { Tone } from '@/components/StatusTag';
import type ForceMajeureState from '@/generated/org/anju/ForceMajeureState';

export const FORCE_MAJEURE_TONES: Record<ForceMajeureState, Tone> = {
  ASKED: 'amber',
  GRANTED: 'jade',
  REFUSED: 'seal',
};

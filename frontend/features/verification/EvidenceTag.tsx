import { StatusTag, type Tone } from '@/components/StatusTag';
import EvidenceState from '@/generated/org/anju/EvidenceState';
import { useT } from '@/lib/i18n';

const TONES: Record<EvidenceState, Tone> = {
  [EvidenceState.NONE]: 'plain',
  [EvidenceState.WAITING]: 'amber',
  [EvidenceState.GREEN]: 'jade',
  [EvidenceState.DIFFERENT]: 'seal',
};

/** How far the registries are with a case; undefined while nothing was asked. */
export function EvidenceTag({ state = EvidenceState.WAITING }: { state: EvidenceState | undefined }) {
  const t = useT();
  return <StatusTag tone={TONES[state]}>{t(`verification.evidence.${state}`)}</StatusTag>;
}

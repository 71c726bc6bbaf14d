import type { Tone } from '@/components/StatusTag';
import type ProxyState from '@/generated/org/anju/ProxyState';

export const PROXY_TONES: Record<ProxyState, Tone> = {
  NAMED: 'amber',
  CONFIRMED: 'jade',
  REFUSED: 'seal',
  REVOKED: 'plain',
};

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Queue } from '@/features/verification/Queue';

export const config: ViewConfig = {
  title: 'verification.queue.title',
  rolesAllowed: ['identity-officer', 'housing-officer'],
};

export default function QueueView() {
  return <Queue />;
}

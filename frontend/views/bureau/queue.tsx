import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Queue } from '@/features/verification/queue/Queue';

export const config: ViewConfig = {
  title: 'verification.queue.title',
  rolesAllowed: ['identity-officer', 'housing-officer', 'supervisor'],
};

export default function QueueView() {
  return <Queue />;
}

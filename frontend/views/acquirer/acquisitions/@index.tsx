import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { OwnAcquisitions } from '@/features/acquisition/OwnAcquisitions';

export const config: ViewConfig = { title: 'acquisition.title', rolesAllowed: ['acquirer'] };

export default function AcquisitionsView() {
  return <OwnAcquisitions base="/acquirer/acquisitions" />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { NewAcquisition } from '@/features/acquisition/NewAcquisition';

export const config: ViewConfig = { title: 'acquisition.new', rolesAllowed: ['acquirer'] };

export default function NewAcquisitionView() {
  return <NewAcquisition base="/acquirer/acquisitions" />;
}

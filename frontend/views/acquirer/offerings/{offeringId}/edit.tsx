import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { EditOffering } from '@/features/offering/OfferingEditor';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'offering.edit', rolesAllowed: ['acquirer'] };

export default function EditOfferingView() {
  const offeringId = useOfferingId();
  return <EditOffering key={offeringId} offeringId={offeringId} />;
}

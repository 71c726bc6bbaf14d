import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { AgreementsPage } from '@/features/contract/AgreementsPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'contract.list.title', rolesAllowed: ['acquirer'] };

export default function AgreementsView() {
  return <AgreementsPage offeringId={useOfferingId()} />;
}

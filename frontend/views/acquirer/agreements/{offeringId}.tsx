import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { AgreementsPage } from '@/features/contract/AgreementsPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'contract.list.title', rolesAllowed: ['acquirer'] };

export default function AgreementsView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <AgreementsPage offeringId={offeringId} />
    </HomesOf>
  );
}

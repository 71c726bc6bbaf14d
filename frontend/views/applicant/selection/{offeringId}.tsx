import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { MyAgreement } from '@/features/contract/MyAgreement';
import { AfterChoice } from '@/features/selection/file/AfterChoice';
import { MyTurnPage } from '@/features/selection/turn/MyTurnPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'selection.turn.title', rolesAllowed: ['applicant'] };

export default function MyTurnView() {
  const offeringId = useOfferingId();
  const agreement = (
    <>
      <MyAgreement offeringId={offeringId} />
      <AfterChoice offeringId={offeringId} />
    </>
  );
  return <MyTurnPage offeringId={offeringId} agreement={agreement} />;
}

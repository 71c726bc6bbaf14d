import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Case } from '@/features/verification/Case';

export const config: ViewConfig = {
  title: 'verification.case.title',
  rolesAllowed: ['identity-officer', 'housing-officer'],
};

export default function CaseView() {
  return <Case applicationId={Number(useParams().applicationId)} />;
}

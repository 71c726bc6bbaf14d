import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { PaperViewer } from '@/features/application/papers/PaperViewer';
import { Case } from '@/features/verification/Case';

export const config: ViewConfig = {
  title: 'verification.case.title',
  rolesAllowed: ['identity-officer', 'housing-officer'],
};

export default function CaseView() {
  return (
    <Case
      applicationId={Number(useParams().applicationId)}
      papers={({ applicationId, receipt }) => <PaperViewer applicationId={applicationId} receipt={receipt} />}
    />
  );
}

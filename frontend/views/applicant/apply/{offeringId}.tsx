import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Apply } from '@/features/application/apply/Apply';

export const config: ViewConfig = { title: 'application.apply', rolesAllowed: ['applicant'] };

export default function ApplyView() {
  return <Apply offeringId={useParams()['offeringId']} />;
}

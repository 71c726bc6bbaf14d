import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Filing } from '@/features/employer/Filing';

export const config: ViewConfig = { title: 'employer.filings.title', rolesAllowed: ['employer'] };

export default function FilingView() {
  return <Filing offeringId={useParams()['offeringId']} />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Filings } from '@/features/employer/Filings';

export const config: ViewConfig = { title: 'employer.filings.title', rolesAllowed: ['employer'] };

export default function FilingsView() {
  return <Filings />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Clerks } from '@/features/employer/clerks/Clerks';

export const config: ViewConfig = { title: 'employer.clerks.title', rolesAllowed: ['employer'] };

export default function ClerksView() {
  return <Clerks />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { OwnQualifications } from '@/features/acquirer/OwnQualifications';

export const config: ViewConfig = { title: 'acquirer.mine.title', rolesAllowed: ['acquirer'] };

export default function QualificationsView() {
  return <OwnQualifications />;
}

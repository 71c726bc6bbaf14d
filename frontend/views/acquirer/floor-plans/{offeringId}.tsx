import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { FloorPlansPage } from '@/features/selection/board/FloorPlansPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'selection.plans.title', rolesAllowed: ['acquirer'] };

export default function FloorPlansView() {
  return <FloorPlansPage offeringId={useOfferingId()} />;
}

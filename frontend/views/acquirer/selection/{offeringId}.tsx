import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ConsolePage } from '@/features/selection/ConsolePage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'selection.console.title', rolesAllowed: ['acquirer'] };

export default function ConsoleView() {
  return <ConsolePage offeringId={useOfferingId()} />;
}

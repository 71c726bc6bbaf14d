import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { UnmaskingList } from '@/features/unmasking/UnmaskingList';

export const config: ViewConfig = { title: 'unmasking.title', rolesAllowed: ['auditor'] };

export default function UnmaskingsView() {
  return <UnmaskingList />;
}

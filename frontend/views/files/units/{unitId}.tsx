import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { UnitFilePage } from '@/features/selection/file/UnitFilePage';

export const config: ViewConfig = {
  title: 'file.unit.title',
  rolesAllowed: ['acquirer', 'bureau-officer', 'supervisor', 'auditor'],
};

export default function UnitFileView() {
  return <UnitFilePage />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { DemandDesk } from '@/features/demand/DemandDesk';

export const config: ViewConfig = {
  title: 'demand.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function DemandView() {
  return <DemandDesk />;
}

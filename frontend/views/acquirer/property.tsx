import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { PropertyDesk } from '@/features/property/PropertyDesk';

export const config: ViewConfig = { title: 'property.title', rolesAllowed: ['acquirer'] };

export default function PropertyView() {
  return <PropertyDesk />;
}

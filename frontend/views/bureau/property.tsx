import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { PropertyDesk } from '@/features/property/PropertyDesk';

export const config: ViewConfig = {
  title: 'property.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function PropertyView() {
  return <PropertyDesk />;
}

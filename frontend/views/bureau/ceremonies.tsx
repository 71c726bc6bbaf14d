import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Ceremonies } from '@/features/ceremony/Ceremonies';

export const config: ViewConfig = {
  title: 'ceremony.list.title',
  rolesAllowed: ['bureau-officer', 'notary', 'supervisor'],
};

export default function CeremoniesView() {
  return <Ceremonies />;
}

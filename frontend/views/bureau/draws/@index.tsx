import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { DrawDesk } from '@/features/draw/DrawDesk';

export const config: ViewConfig = {
  title: 'draw.desk.title',
  rolesAllowed: ['bureau-officer', 'administrator', 'supervisor'],
};

export default function BureauDrawsView() {
  return <DrawDesk />;
}

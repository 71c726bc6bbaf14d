import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { QualificationDesk } from '@/features/acquirer/QualificationDesk';

export const config: ViewConfig = {
  title: 'acquirer.desk.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function AcquirersView() {
  return <QualificationDesk />;
}

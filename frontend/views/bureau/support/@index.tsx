import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { SupportOverview } from '@/features/support/SupportOverview';

export const config: ViewConfig = {
  title: 'support.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function SupportView() {
  return <SupportOverview base="/bureau/support" />;
}

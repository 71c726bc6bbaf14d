import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { FamilyObjections } from '@/features/publicity/family/FamilyObjections';

export const config: ViewConfig = { title: 'publicity.family.title', rolesAllowed: ['applicant'] };

export default function FamilyObjectionsView() {
  return <FamilyObjections />;
}

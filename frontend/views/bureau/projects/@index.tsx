import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ProjectDesk } from '@/features/project/ProjectDesk';

export const config: ViewConfig = {
  title: 'project.title',
  rolesAllowed: ['bureau-officer', 'price-officer', 'supervisor', 'auditor'],
};

export default function ProjectsView() {
  return <ProjectDesk />;
}

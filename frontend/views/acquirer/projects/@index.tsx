import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { OwnProjects } from '@/features/project/OwnProjects';

export const config: ViewConfig = { title: 'project.title', rolesAllowed: ['acquirer'] };

export default function ProjectsView() {
  return <OwnProjects />;
}

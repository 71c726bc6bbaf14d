import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Project } from '@/features/project/Project';

export const config: ViewConfig = {
  title: 'project.title',
  rolesAllowed: ['bureau-officer', 'price-officer', 'supervisor', 'auditor'],
};

export default function ProjectView() {
  return <Project projectId={Number(useParams().projectId)} listed="/bureau/projects" />;
}

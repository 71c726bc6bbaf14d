import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { ProjectBooks } from '@/features/funding/ProjectBooks';

export const config: ViewConfig = {
  title: 'funding.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function ProjectBooksView() {
  return <ProjectBooks base="/bureau/funding" projectId={Number(useParams().projectId)} />;
}

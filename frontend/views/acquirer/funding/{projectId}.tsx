import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { ProjectBooks } from '@/features/funding/ProjectBooks';

export const config: ViewConfig = { title: 'funding.title', rolesAllowed: ['acquirer'] };

export default function ProjectBooksView() {
  return <ProjectBooks base="/acquirer/funding" projectId={Number(useParams().projectId)} />;
}

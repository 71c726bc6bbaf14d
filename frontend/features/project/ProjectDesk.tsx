import { useT } from '@/lib/i18n';
import { Projects } from './Projects';

/** The projects of the reader's districts. */
export function ProjectDesk() {
  return <Projects base="/bureau/projects" lead={useT()('project.desk.lead')} />;
}

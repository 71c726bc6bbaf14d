import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Correct } from '@/features/application/correct/Correct';

export const config: ViewConfig = { title: 'application.correct', rolesAllowed: ['applicant'] };

export default function CorrectView() {
  return <Correct receipt={useParams()['receipt']} />;
}

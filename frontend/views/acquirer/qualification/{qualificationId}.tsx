import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Qualification } from '@/features/acquirer/Qualification';

export const config: ViewConfig = { title: 'acquirer.mine.title', rolesAllowed: ['acquirer'] };

export default function QualificationView() {
  return (
    <Qualification qualificationId={Number(useParams().qualificationId)} listed="/acquirer/qualification" />
  );
}

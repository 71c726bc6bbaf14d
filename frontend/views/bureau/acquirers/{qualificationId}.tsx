import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Qualification } from '@/features/acquirer/Qualification';

export const config: ViewConfig = {
  title: 'acquirer.desk.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function AcquirerView() {
  return <Qualification qualificationId={Number(useParams().qualificationId)} listed="/bureau/acquirers" />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { EmployerRegistration } from '@/features/employer/registration/Registration';

export const config: ViewConfig = {
  title: 'employer.register.title',
  rolesAllowed: ['applicant', 'employer'],
};

export default function RegisterView() {
  return <EmployerRegistration />;
}

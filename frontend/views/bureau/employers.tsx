import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { RegistrationQueue } from '@/features/employer/registration/RegistrationQueue';

export const config: ViewConfig = { title: 'employer.queue.title', rolesAllowed: ['bureau-officer'] };

export default function EmployersView() {
  return <RegistrationQueue />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Consent } from '@/features/employer/Consent';

export const config: ViewConfig = { title: 'employer.consent.title' };

export default function ConsentView() {
  return <Consent />;
}

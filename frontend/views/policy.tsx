import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { PolicyPage } from '@/features/policy/PolicyPage';

export const config: ViewConfig = { title: 'policy.title' };

export default function PolicyView() {
  return <PolicyPage />;
}

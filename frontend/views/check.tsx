import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { SelfCheck } from '@/features/application/check/SelfCheck';

export const config: ViewConfig = { title: 'application.check.title' };

export default function CheckView() {
  return <SelfCheck />;
}

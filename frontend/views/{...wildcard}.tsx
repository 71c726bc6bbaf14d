import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { NotFound } from '@/components/states';

export const config: ViewConfig = { title: 'ui.missing.title' };

export default function NotFoundView() {
  return <NotFound />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Notices } from '@/features/publicity/Notices';

export const config: ViewConfig = { title: 'publicity.title' };

export default function NoticesView() {
  return <Notices />;
}

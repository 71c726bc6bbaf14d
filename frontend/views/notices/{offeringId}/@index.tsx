import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useOfferingId } from '@/lib/useOfferingId';
import { NoticePage } from '@/features/publicity/NoticePage';

export const config: ViewConfig = { title: 'publicity.title' };

export default function NoticeView() {
  return <NoticePage offeringId={useOfferingId()} />;
}

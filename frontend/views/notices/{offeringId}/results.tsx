import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useOfferingId } from '@/lib/useOfferingId';
import { ResultNotice } from '@/features/publicity/ResultNotice';

export const config: ViewConfig = { title: 'publicity.title' };

export default function ResultNoticeView() {
  return <ResultNotice offeringId={useOfferingId()} />;
}

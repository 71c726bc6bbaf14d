import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useOfferingId } from '@/lib/useOfferingId';
import { PriceNotice } from '@/features/publicity/PriceNotice';

export const config: ViewConfig = { title: 'publicity.title' };

export default function PriceNoticeView() {
  return <PriceNotice offeringId={useOfferingId()} />;
}

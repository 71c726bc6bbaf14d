import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { ReceiptLookUp } from '@/features/application/ReceiptLookUp';

export const config: ViewConfig = { title: 'application.receipt.title' };

export default function ReceiptView() {
  return <ReceiptLookUp />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { StockImport } from '@/features/stock/import/StockImport';

export const config: ViewConfig = {
  title: 'stock.import.title',
  rolesAllowed: ['bureau-officer'],
};

export default function StockImportView() {
  return <StockImport />;
}

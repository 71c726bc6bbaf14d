import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { UnitFile } from '@/features/stock/UnitFile';

export const config: ViewConfig = {
  title: 'stock.file.title',
  rolesAllowed: ['acquirer'],
};

export default function AcquirerStockUnitView() {
  return <UnitFile ledger="/acquirer/stock" />;
}

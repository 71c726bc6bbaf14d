import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { UnitFile } from '@/features/stock/UnitFile';

export const config: ViewConfig = {
  title: 'stock.file.title',
  rolesAllowed: ['bureau-officer', 'price-officer', 'supervisor', 'auditor'],
};

export default function BureauStockUnitView() {
  return <UnitFile ledger="/bureau/stock" />;
}

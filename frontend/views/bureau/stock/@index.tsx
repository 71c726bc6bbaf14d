import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { OfficersLedger } from '@/features/stock/OfficersLedger';

export const config: ViewConfig = {
  title: 'stock.title',
  rolesAllowed: ['bureau-officer', 'price-officer', 'supervisor', 'auditor'],
};

export default function BureauStockView() {
  return <OfficersLedger />;
}

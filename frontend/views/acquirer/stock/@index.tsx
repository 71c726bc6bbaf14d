import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Ledger } from '@/features/stock/Ledger';

export const config: ViewConfig = {
  title: 'stock.title',
  rolesAllowed: ['acquirer'],
};

export default function AcquirerStockView() {
  return <Ledger units="/acquirer/stock/units" />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Offerings } from '@/features/offering/Offerings';

export const config: ViewConfig = { title: 'offering.list.title' };

export default function OfferingsView() {
  return <Offerings />;
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { BuyerFilePage } from '@/features/selection/file/BuyerFilePage';

export const config: ViewConfig = {
  title: 'file.buyer.title',
  rolesAllowed: ['applicant', 'acquirer', 'bureau-officer', 'supervisor', 'auditor'],
};

export default function BuyerFileView() {
  return <BuyerFilePage />;
}

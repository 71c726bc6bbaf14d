import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { DistrictAcquisitions } from '@/features/acquisition/DistrictAcquisitions';

export const config: ViewConfig = {
  title: 'acquisition.title',
  rolesAllowed: ['bureau-officer', 'supervisor', 'auditor'],
};

export default function AcquisitionsView() {
  return <DistrictAcquisitions base="/bureau/acquisitions" />;
}

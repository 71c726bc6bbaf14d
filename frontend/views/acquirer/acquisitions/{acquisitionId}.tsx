import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { AcquisitionPage } from '@/features/acquisition/AcquisitionPage';

export const config: ViewConfig = {
  title: 'acquisition.title',
  rolesAllowed: ['acquirer'],
};

export default function AcquisitionView() {
  return <AcquisitionPage acquisitionId={Number(useParams().acquisitionId)} base="/acquirer/acquisitions" />;
}

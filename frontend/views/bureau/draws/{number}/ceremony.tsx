import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { Ceremony } from '@/features/ceremony/Ceremony';

export const config: ViewConfig = {
  title: 'ceremony.title',
  rolesAllowed: ['bureau-officer', 'notary', 'supervisor'],
};

export default function CeremonyView() {
  return <Ceremony number={Number(useParams().number)} />;
}

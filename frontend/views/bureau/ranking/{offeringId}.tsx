import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { RankedFamilies } from '@/features/ranking/RankedFamilies';

export const config: ViewConfig = {
  title: 'ranking.list.title',
  rolesAllowed: ['identity-officer', 'housing-officer', 'bureau-officer'],
};

export default function RankingView() {
  return <RankedFamilies offeringId={useParams().offeringId} />;
}

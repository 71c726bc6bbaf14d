import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { BoardPage } from '@/features/selection/board/BoardPage';
import PauseBanner from '@/features/selection/desk/PauseBanner';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'selection.board.title' };

export default function BoardView() {
  const offeringId = useOfferingId();
  return <BoardPage offeringId={offeringId} banner={<PauseBanner offeringId={offeringId} />} />;
}

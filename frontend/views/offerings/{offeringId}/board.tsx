import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { HomesOf } from '@/components/HomesOf';
import { BoardPage } from '@/features/selection/board/BoardPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'selection.board.title' };

export default function BoardView() {
  const offeringId = useOfferingId();
  return (
    <HomesOf offeringId={offeringId}>
      <BoardPage offeringId={offeringId} />
    </HomesOf>
  );
}

import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { BoardPage } from '@/features/selection/board/BoardPage';
import { useOfferingId } from '@/lib/useOfferingId';

export const config: ViewConfig = { title: 'selection.board.title' };

export default function BoardView() {
  return <BoardPage offeringId={useOfferingId()} />;
}

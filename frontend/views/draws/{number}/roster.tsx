import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { useParams } from 'react-router';
import { RosterPage } from '@/features/draw/roster/RosterPage';

export const config: ViewConfig = { title: 'roster.title' };

export default function RosterView() {
  return <RosterPage number={Number(useParams().number)} />;
}

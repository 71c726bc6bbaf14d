import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { CalendarPage } from '@/features/calendar/CalendarPage';

export const config: ViewConfig = { title: 'calendar.title', rolesAllowed: ['administrator', 'supervisor'] };

export default function CalendarView() {
  return <CalendarPage />;
}

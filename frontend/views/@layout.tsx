import type { ViewConfig } from '@vaadin/hilla-file-router/types.js';
import { Outlet } from 'react-router';
import { AlarmBanner } from '@/features/calendar/AlarmBanner';
import { TimeBar } from '@/features/clock/TimeBar';
import { InboxLink } from '@/features/notice/InboxLink';
import { PageBoundary } from '@/shell/PageBoundary';
import { Shell } from '@/shell/Shell';

export const config: ViewConfig = {};

export default function Layout() {
  return (
    <Shell timeBar={<TimeBar />} inbox={<InboxLink />}>
      <AlarmBanner />
      <PageBoundary>
        <Outlet />
      </PageBoundary>
    </Shell>
  );
}

import { useEffect } from 'react';

/** Lets the browser ask before the tab is closed over something that has not reached the server. */
export function LeaveGuard({ isActive }: { isActive: boolean }) {
  useEffect(() => {
    if (!isActive) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isActive]);
  return null;
}

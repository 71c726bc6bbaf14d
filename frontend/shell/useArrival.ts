import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** After a navigation the focus goes to the heading of the new page, as it would with a page loaded anew. */
export function useArrival(title: string) {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (before.current === pathname) {
      return;
    }
    before.current = pathname;
    window.scrollTo(0, 0);
    return focusHeading();
  }, [pathname]);
}

const heading = () => document.querySelector<HTMLElement>('main h1');

/** While the heading still waits for its data, the focus waits in the main part, unless the person moves on. */
function focusHeading() {
  const main = document.querySelector('main');
  (heading() ?? main)?.focus({ preventScroll: true });
  if (!main || heading()) {
    return;
  }
  const observer = new MutationObserver(() => {
    const arrived = heading();
    if (arrived) {
      observer.disconnect();
      if (document.activeElement === main) {
        arrived.focus({ preventScroll: true });
      }
    }
  });
  observer.observe(main, { childList: true, subtree: true });
  return () => observer.disconnect();
}

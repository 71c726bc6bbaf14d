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
    if (before.current !== pathname) {
      before.current = pathname;
      window.scrollTo(0, 0);
      const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
      heading?.focus({ preventScroll: true });
    }
  }, [pathname]);
}

import { useEffect } from 'react';

/**
 * Keeps the focus where the person was. A button that is pressed is often disabled while its work runs, and gone when it
 * is done; the browser then drops the focus, and who works by keyboard would begin again at the top of the page.
 */
export function useKeptFocus() {
  useEffect(() => {
    // What had the focus, and all around it up to the main part.
    let path: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => (path = pathOf(target as HTMLElement));
    const forget = () => (path = []);
    const keep = () => document.activeElement === document.body && focusNearest(path);
    const observer = new MutationObserver(keep);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'opened'],
    });
    document.addEventListener('focusin', remember);
    // Who clicks beside everything wants the focus nowhere.
    document.addEventListener('pointerdown', forget);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
}

function pathOf(element: HTMLElement): HTMLElement[] {
  const path = [];
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    path.push(at);
    if (at.tagName === 'MAIN') {
      return path;
    }
  }
  return [];
}

function focusNearest(path: readonly HTMLElement[]) {
  for (const element of path.filter(({ isConnected }) => isConnected)) {
    if (element.hasAttribute('disabled')) {
      return;
    }
    if (element !== path[0] && !element.hasAttribute('tabindex')) {
      element.tabIndex = -1;
    }
    element.focus({ preventScroll: true });
    if (document.activeElement === element) {
      return;
    }
  }
}

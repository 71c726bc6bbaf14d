import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { matchPath, NavLink, useLocation } from 'react-router';
import { useT } from '@/lib/i18n';
import type { NavigationGroup, NavigationItem } from './navigation';
import styles from './Ways.module.css';

/** Ways to pages. Those that belong together stand behind one button, and in a phone's menu under one heading. */
export function Ways({ groups }: { groups: readonly NavigationGroup[] }) {
  return groups.map(({ title, items }) =>
    title ? (
      <Group key={title} title={title} items={items} />
    ) : (
      items.map((item) => <Way key={item.to} item={item} />)
    ),
  );
}

function Way({ item: { to, text }, onChosen }: { item: NavigationItem; onChosen?: () => void }) {
  const t = useT();
  return (
    <NavLink to={to} end={to === '/'} onClick={onChosen}>
      {t(text)}
    </NavLink>
  );
}

function Group({ title, items }: Required<NavigationGroup>) {
  const t = useT();
  const id = useId();
  const titleId = useId();
  const { pathname } = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isFolded = items.length > 1;
  const isCurrent = items.some(({ to }) => matchPath({ path: to, end: false }, pathname));

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll('a')];
    const next = nextOf(event.key, links.indexOf(document.activeElement as HTMLAnchorElement), links.length);
    if (isOpen && event.key === 'Escape') {
      close();
    } else if (isOpen && next !== undefined) {
      event.preventDefault();
      links[next]?.focus();
    }
  };

  return (
    // The keys and the focus are those of the button and the links in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles.group}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || setOpen(false)}
    >
      <p id={titleId} className={styles.title}>
        {t(title)}
      </p>
      {isFolded && (
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-current={isCurrent || undefined}
          onClick={({ currentTarget }) => {
            // Not every browser focuses a button that is clicked, and the list closes when the focus leaves.
            currentTarget.focus();
            setOpen(!isOpen);
          }}
        >
          {t(title)}
        </button>
      )}
      <ul
        id={id}
        className={isFolded ? styles.list : styles.single}
        aria-labelledby={titleId}
        hidden={isFolded && !isOpen}
      >
        {items.map((item) => (
          <li key={item.to}>
            <Way item={item} onChosen={close} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where a key leads from here; the button is at -1. */
function nextOf(key: string, here: number, count: number) {
  switch (key) {
    case 'ArrowDown':
      return (here + 1) % count;
    case 'ArrowUp':
      return (Math.max(here, 0) + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

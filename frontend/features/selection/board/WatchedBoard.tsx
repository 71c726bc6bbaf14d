import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from '@/components/states';
import type Board from '@/generated/org/anju/Board';
import { useT } from '@/lib/i18n';
import type { Watched } from './BoardWatch';
import styles from '../selection.module.css';

/** The board that is watched, or why there is none yet; a lost connection is said above it. */
export function WatchedBoard({
  watched,
  children,
}: {
  watched: Watched;
  children: (board: Board) => ReactNode;
}) {
  const { board, error, link } = watched;
  if (!board) {
    return error ? <ErrorState error={error} /> : <Skeleton lines={8} />;
  }
  return (
    <div>
      <LinkState link={link} />
      {children(board)}
    </div>
  );
}

export function LinkState({ link }: { link: Watched['link'] }) {
  const t = useT();
  return (
    <p role="status" className={link === 'lost' ? styles.lost : 'visually-hidden'}>
      {t(link === 'lost' ? 'selection.link.lost' : 'selection.link.live')}
    </p>
  );
}

import { useT } from '@/lib/i18n';
import { Button } from './Button';
import styles from './Paging.module.css';

interface PagingProps {
  page: number;
  size: number;
  total: number;
  /** What is paged, where a page has two such lists. */
  label?: string;
  onPage: (page: number) => void;
}

/** Turns the pages of a list of cards; nothing where one page holds all. */
export function Paging({ page, size, total, label, onPage }: PagingProps) {
  const t = useT();
  const pages = Math.ceil(total / size);
  return pages <= 1 ? null : (
    <nav className={styles.paging} aria-label={label ?? t('ui.table.paging')}>
      <span className="muted small">{t('ui.pages.where', { page: page + 1, pages })}</span>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('ui.table.previous')}
      </Button>
      <Button disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
        {t('ui.table.next')}
      </Button>
    </nav>
  );
}

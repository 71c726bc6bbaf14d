import { Button } from '@/components/Button';
import { useT } from '@/lib/i18n';
import styles from './offering.module.css';

interface PagingProps {
  page: number;
  size: number;
  total: number;
  onPage: (page: number) => void;
}

/** Turns the pages of a list of cards; nothing where one page holds all. */
export function Paging({ page, size, total, onPage }: PagingProps) {
  const t = useT();
  const pages = Math.ceil(total / size);
  return pages <= 1 ? null : (
    <nav className={styles.paging} aria-label={t('offering.paging')}>
      <span className="muted small">{t('offering.paging.where', { page: page + 1, pages })}</span>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('offering.paging.previous')}
      </Button>
      <Button disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
        {t('offering.paging.next')}
      </Button>
    </nav>
  );
}

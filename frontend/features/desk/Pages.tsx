import { Button } from '@/components/Button';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';

interface PagesProps {
  /** From 0. */
  page: number;
  pages: number;
  label: string;
  onPage: (page: number) => void;
}

/** Leads through the pages of a list of cards; nothing when there is one only. */
export function Pages({ page, pages, label, onPage }: PagesProps) {
  const t = useT();
  if (pages < 2) {
    return null;
  }
  return (
    <nav className={styles.paging} aria-label={label}>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('desk.previous')}
      </Button>
      <Button disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
        {t('desk.next')}
      </Button>
    </nav>
  );
}

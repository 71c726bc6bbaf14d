import { useT } from '@/lib/i18n';
import styles from '../selection.module.css';
import { layoutsOf, type Filter, type Flat } from './units';

interface FlatFilterProps {
  flats: readonly Flat[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** By layout, and by what is still free. */
export function FlatFilter({ flats, filter, onFilter }: FlatFilterProps) {
  const t = useT();
  return (
    <div className={styles.filter} role="group" aria-label={t('selection.filter')}>
      <button
        type="button"
        aria-pressed={filter.onlyFree}
        onClick={() => onFilter({ ...filter, onlyFree: !filter.onlyFree })}
      >
        {t('selection.filter.free')}
      </button>
      {layoutsOf(flats).map(({ layout, free }) => (
        <button
          key={layout}
          type="button"
          aria-pressed={filter.layout === layout}
          onClick={() => onFilter({ ...filter, layout: filter.layout === layout ? undefined : layout })}
        >
          {layout} <b>{t('selection.filter.count', { count: free })}</b>
        </button>
      ))}
    </div>
  );
}

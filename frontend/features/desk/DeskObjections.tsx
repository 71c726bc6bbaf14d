import { useState } from 'react';
import { Paging } from '@/components/Paging';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import ObjectionFilter from '@/generated/org/anju/ObjectionFilter';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { DeskObjection } from './DeskObjection';
import { useObjections } from './queries';

const FILTERS = ['WAITING', 'MINE', 'OVERDUE', 'ALL'] as const;
type Filter = (typeof FILTERS)[number];

/** What people object to, the open ones first in sight. */
export function DeskObjections() {
  const t = useT();
  const [filter, setFilter] = useState<Filter>('WAITING');
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{t('desk.objections.title')}</h2>
        <div role="group" aria-label={t('desk.objections.filter')} className={styles.filters}>
          {FILTERS.map((each) => (
            <button key={each} type="button" aria-pressed={each === filter} onClick={() => setFilter(each)}>
              {t(`desk.filter.${each}`)}
            </button>
          ))}
        </div>
      </div>
      <Objections key={filter} filter={filter} />
    </section>
  );
}

function Objections({ filter }: { filter: Filter }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useObjections(filter === 'ALL' ? undefined : ObjectionFilter[filter], page);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={2} shape="card" />}>
      {({ items, total, size }) =>
        total === 0 ? (
          <EmptyState
            title={t(filter === 'ALL' ? 'desk.objections.emptyAll' : 'desk.objections.empty')}
            text={t('desk.objections.empty.text')}
          />
        ) : (
          <Stack>
            {items.map((objection) => (
              <DeskObjection
                key={`${objection.objectionId}-${objection.version}-${objection.appeal?.version ?? ''}`}
                objection={objection}
              />
            ))}
            <Paging {...{ page, size, total }} label={t('desk.objections.paging')} onPage={setPage} />
          </Stack>
        )
      }
    </Loaded>
  );
}

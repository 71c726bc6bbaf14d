import { useState } from 'react';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { DeskObjections } from './DeskObjections';
import { DeskOffering } from './DeskOffering';
import styles from './Desk.module.css';
import { Finished } from './Finished';
import { useProgress } from './queries';

/** The notices of the officer's districts, and the objections to the families in them. */
export function NoticeDesk() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('desk.title')} lead={t('desk.lead')} />
      <Stack wide>
        <Offerings />
        <Finished />
        <DeskObjections />
      </Stack>
    </>
  );
}

function Offerings() {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useProgress(page);
  return (
    <section className={styles.section}>
      <h2>{t('desk.progress.title')}</h2>
      <Loaded query={query} skeleton={<Skeleton lines={2} shape="card" />}>
        {({ items, total, size }) =>
          total === 0 ? (
            <EmptyState title={t('desk.progress.empty')} text={t('desk.progress.empty.text')} />
          ) : (
            <Stack>
              {items.map((progress) => (
                <HomesFor key={progress.offeringId} value={progress.use}>
                  <DeskOffering progress={progress} />
                </HomesFor>
              ))}
              <Paging {...{ page, size, total }} label={t('desk.paging')} onPage={setPage} />
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
}

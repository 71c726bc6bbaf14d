import { useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { Paging } from '@/components/Paging';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import type FinishedOffering from '@/generated/org/anju/FinishedOffering';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useFinished, usePublishResults } from './queries';

/** Offerings where choosing is over: their results go under public notice. Nothing while there is none. */
export function Finished() {
  const t = useT();
  const [page, setPage] = useState(0);
  return (
    <Loaded query={useFinished(page)} skeleton={<Skeleton lines={1} shape="card" />}>
      {({ items, total, size }) =>
        total === 0 ? null : (
          <section className={styles.section}>
            <h2>{t('desk.finished.title')}</h2>
            <Stack>
              {items.map((offering) => (
                <Publishing key={offering.offeringId} offering={offering} />
              ))}
              <Paging {...{ page, size, total }} label={t('desk.paging')} onPage={setPage} />
            </Stack>
          </section>
        )
      }
    </Loaded>
  );
}

function Publishing({ offering }: { offering: FinishedOffering }) {
  const t = useT();
  const format = useFormat();
  const publish = usePublishResults();
  return (
    <Card title={offering.offeringName}>
      <p>{t('desk.finished.chosen', { count: format.count(offering.chosen) })}</p>
      <Refusal error={publish.error} />
      <Actions>
        <Button kind="primary" disabled={publish.isRunning} onClick={() => publish.run(offering.offeringId)}>
          {t('desk.finished.publish')}
        </Button>
        <ButtonLink to={`/offerings/${offering.offeringId}`}>{t('desk.finished.offering')}</ButtonLink>
      </Actions>
    </Card>
  );
}

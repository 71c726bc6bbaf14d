import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Progress } from '@/components/Progress';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StockImportEndpoint } from '@/generated/endpoints';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import type StockCounts from '@/generated/org/anju/StockCounts';
import type StockPreview from '@/generated/org/anju/StockPreview';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { usePreview } from '../queries';
import { Rows } from './Rows';
import { kindsOf } from './kinds';
import styles from '../stock.module.css';

/** One workbook: how far it is, how it differs from the ledger, and what to do with it. */
export function Preview({ importId }: { importId: number }) {
  return (
    <Loaded query={usePreview(importId)} skeleton={<Skeleton lines={4} />}>
      {(preview) => <Found preview={preview} />}
    </Loaded>
  );
}

function Found({ preview: { job, counts, ignoredHeadings } }: { preview: StockPreview }) {
  const t = useT();
  return (
    <Card title={job.fileName}>
      <Stack>
        <Words job={job} counts={counts} />
        {ignoredHeadings.length > 0 && (
          <p className="muted small">
            {t('stock.import.ignored', { columns: ignoredHeadings.join(t('stock.comma')) })}
          </p>
        )}
        {job.state === ImportState.READY && counts && <Decide job={job} counts={counts} />}
        {counts && <Kinds job={job} counts={counts} />}
      </Stack>
    </Card>
  );
}

/** In one or two sentences: what the workbook came to, and what to do now. */
function Words({ job, counts }: { job: ImportView; counts: StockCounts | undefined }) {
  const t = useT();
  switch (job.state) {
    case ImportState.READING:
      return (
        <>
          <Progress
            done={job.rowsDone}
            total={job.rowsTotal > 0 ? job.rowsTotal : undefined}
            faults={job.rowsBad}
          />
          <p className="muted small">{t('stock.import.leave')}</p>
        </>
      );
    case ImportState.UNREADABLE:
      return (
        <div role="alert">
          <p>{job.unreadable}</p>
          <p>{t('stock.import.again')}</p>
        </div>
      );
    case ImportState.READY:
      return (
        <p role="status">
          {t('stock.import.found', {
            entered: counts?.entered ?? 0,
            changed: counts?.changed ?? 0,
            left: job.rowsBad + (counts?.refused ?? 0),
          })}
        </p>
      );
    case ImportState.SAVED:
      return <p role="status">{t('stock.import.saved')}</p>;
    case ImportState.DISCARDED:
      return <p role="status">{t('stock.import.discarded')}</p>;
  }
}

function Decide({ job, counts }: { job: ImportView; counts: StockCounts }) {
  const t = useT();
  const refreshes = ['stock'];
  const save = useCommand(() => StockImportEndpoint.save(job.id), { refreshes });
  const discard = useCommand(() => StockImportEndpoint.discard(job.id), { refreshes });
  const isRunning = save.isRunning || discard.isRunning;
  const toSave = counts.entered + counts.changed;
  return (
    <>
      <Actions>
        {toSave > 0 && (
          <Button kind="primary" disabled={isRunning} onClick={() => save.run()}>
            {t('stock.import.save', { count: toSave })}
          </Button>
        )}
        <Button disabled={isRunning} onClick={() => discard.run()}>
          {t('stock.import.discard')}
        </Button>
      </Actions>
      <Refusal error={discard.error ?? save.error} />
    </>
  );
}

/** The rows by what they come to; what needs a person first. */
function Kinds({ job, counts }: { job: ImportView; counts: StockCounts }) {
  const t = useT();
  const kinds = kindsOf(job, counts);
  const [picked, setPicked] = useState<(typeof kinds)[number]['kind']>();
  const shown = picked ?? kinds.find(({ count }) => count > 0)?.kind;
  return (
    <>
      <div className={styles.kinds} role="group" aria-label={t('stock.import.kinds')}>
        {kinds.map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === shown}
            disabled={count === 0}
            onClick={() => setPicked(kind)}
          >
            {t(`stock.import.kind.${kind}`, { count })}
          </button>
        ))}
      </div>
      {shown && <Rows key={shown} importId={job.id} kind={shown} />}
    </>
  );
}

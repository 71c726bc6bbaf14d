import { useState } from 'react';
import { Card } from '@/components/Card';
import { ImportDecision } from '@/components/imports/ImportDecision';
import { ImportTag } from '@/components/imports/ImportTag';
import { IgnoredHeadings, ImportWords } from '@/components/imports/ImportWords';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StockImportEndpoint } from '@/generated/endpoints';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import type StockCounts from '@/generated/org/anju/StockCounts';
import type StockPreview from '@/generated/org/anju/StockPreview';
import { useT } from '@/lib/i18n';
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
    <Card title={job.fileName} aside={<ImportTag state={job.state} />}>
      <Stack>
        <ImportWords
          job={job}
          ready={t('stock.import.found', {
            entered: counts?.entered ?? 0,
            changed: counts?.changed ?? 0,
            left: job.rowsBad + (counts?.refused ?? 0),
          })}
          saved={t('stock.import.saved')}
        />
        <IgnoredHeadings headings={ignoredHeadings} />
        {job.state === ImportState.READY && counts && <Decide job={job} counts={counts} />}
        {counts && <Kinds job={job} counts={counts} />}
      </Stack>
    </Card>
  );
}

function Decide({ job, counts }: { job: ImportView; counts: StockCounts }) {
  const t = useT();
  const count = counts.entered + counts.changed;
  const save = {
    label: t('stock.import.save', { count }),
    may: true,
    send: () => StockImportEndpoint.save(job.id),
  };
  return (
    <ImportDecision
      save={count > 0 ? save : undefined}
      discard={() => StockImportEndpoint.discard(job.id)}
      refreshes={['stock']}
    />
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

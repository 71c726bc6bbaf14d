import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Progress } from '@/components/Progress';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { PriceListEndpoint } from '@/generated/endpoints';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import type PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import type Preview from '@/generated/org/anju/Preview';
import type PriceListSummary from '@/generated/org/anju/PriceListSummary';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Standing } from './calculation/Standing';
import { IMPORT_TONES } from './imports';
import { PreviewRows } from './PreviewRows';
import { usePreview } from './queries';
import { useRepeat } from './useRepeat';

const EVERY_MILLISECONDS = 800;

interface ImportPreviewProps {
  importId: number;
  basis: `${PriceBasisKind}`;
}

/** One import: how far it is, what it found, and what to do with it. */
export function ImportPreview({ importId, basis }: ImportPreviewProps) {
  const query = usePreview(importId);
  const isReading = query.data?.job.state === ImportState.READING;
  useRepeat(isReading, EVERY_MILLISECONDS, () => void query.refetch());
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} />}>
      {(preview) => <Found preview={preview} basis={basis} />}
    </Loaded>
  );
}

function Found({ preview, basis }: { preview: Preview; basis: `${PriceBasisKind}` }) {
  const t = useT();
  const { job, summary, standing, refused } = preview;
  const tag = (
    <StatusTag tone={IMPORT_TONES[job.state]}>{t(`pricing.import.${job.state}` satisfies TextKey)}</StatusTag>
  );
  return (
    <Card title={job.fileName} aside={tag}>
      <Stack>
        <Words job={job} />
        {summary && <Totals summary={summary} />}
        {standing && <Standing of={t('pricing.import.trial')} basis={basis} standing={standing} />}
        {refused && (
          <div role="status">
            <b>{refused.title}</b>
            <p>{refused.detail}</p>
          </div>
        )}
        {job.state === ImportState.READY && (
          <Decide job={job} isWithin={standing !== undefined && standing.against.length === 0} />
        )}
        {job.rowsGood + job.rowsBad > 0 && job.state !== ImportState.READING && (
          <PreviewRows importId={job.id} good={job.rowsGood} bad={job.rowsBad} />
        )}
      </Stack>
    </Card>
  );
}

/** In one or two sentences: what the import came to, and what to do now. */
function Words({ job }: { job: ImportView }) {
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
          <p className="muted small">{t('pricing.import.leave')}</p>
        </>
      );
    case ImportState.UNREADABLE:
      return (
        <div role="alert">
          <p>{job.unreadable}</p>
          <p>{t('pricing.import.again')}</p>
        </div>
      );
    case ImportState.READY:
      return (
        <p role="status">
          {job.rowsBad > 0
            ? t('pricing.import.faulty', { good: job.rowsGood, bad: job.rowsBad })
            : t('pricing.import.clean', { good: job.rowsGood })}
        </p>
      );
    case ImportState.SAVED:
      return <p role="status">{t('pricing.import.saved')}</p>;
    case ImportState.DISCARDED:
      return <p role="status">{t('pricing.import.discarded')}</p>;
  }
}

function Totals({ summary }: { summary: PriceListSummary }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <KeyValues
        items={[
          { label: t('pricing.units'), value: t('pricing.units.count', { count: summary.units }) },
          {
            label: t('pricing.buildings'),
            value: t('pricing.buildings.count', { count: summary.buildings }),
          },
          { label: t('pricing.sumArea'), value: format.area(summary.area) },
          { label: t('pricing.sumMoney'), value: format.price(summary.money) },
        ]}
      />
      {summary.ignoredHeadings.length > 0 && (
        <p className="muted small">
          {t('pricing.import.ignored', { columns: summary.ignoredHeadings.join(t('pricing.comma')) })}
        </p>
      )}
    </>
  );
}

/** A list is saved whole and within its limits, or not at all. */
function Decide({ job, isWithin }: { job: ImportView; isWithin: boolean }) {
  const t = useT();
  const refreshes = ['pricing', 'offering'];
  const save = useCommand(() => PriceListEndpoint.save(job.id), { refreshes });
  const discard = useCommand(() => PriceListEndpoint.discard(job.id), { refreshes });
  const isRunning = save.isRunning || discard.isRunning;
  return (
    <>
      <Actions>
        {job.rowsBad === 0 && (
          <Button kind="primary" disabled={isRunning || !isWithin} onClick={() => save.run()}>
            {t('pricing.import.save')}
          </Button>
        )}
        <Button disabled={isRunning} onClick={() => discard.run()}>
          {t('pricing.import.discard')}
        </Button>
      </Actions>
      <Refusal error={discard.error ?? save.error} />
    </>
  );
}

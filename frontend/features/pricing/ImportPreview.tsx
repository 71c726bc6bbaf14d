import { Card } from '@/components/Card';
import { ImportDecision } from '@/components/imports/ImportDecision';
import { ImportTag } from '@/components/imports/ImportTag';
import { IgnoredHeadings, ImportWords } from '@/components/imports/ImportWords';
import { KeyValues } from '@/components/KeyValues';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { PriceListEndpoint } from '@/generated/endpoints';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import type PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import type Preview from '@/generated/org/anju/Preview';
import type PriceListSummary from '@/generated/org/anju/PriceListSummary';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Standing } from './calculation/Standing';
import { PreviewRows } from './PreviewRows';
import { usePreview } from './queries';

interface ImportPreviewProps {
  importId: number;
  basis: `${PriceBasisKind}`;
}

/** One import: how far it is, what it found, and what to do with it. */
export function ImportPreview({ importId, basis }: ImportPreviewProps) {
  return (
    <Loaded query={usePreview(importId)} skeleton={<Skeleton lines={4} />}>
      {(preview) => <Found preview={preview} basis={basis} />}
    </Loaded>
  );
}

function Found({ preview, basis }: { preview: Preview; basis: `${PriceBasisKind}` }) {
  const t = useT();
  const { job, summary, standing, refused } = preview;
  const found = { good: job.rowsGood, bad: job.rowsBad };
  return (
    <Card title={job.fileName} aside={<ImportTag state={job.state} />}>
      <Stack>
        <ImportWords
          job={job}
          ready={t(job.rowsBad > 0 ? 'pricing.import.faulty' : 'pricing.import.clean', found)}
          saved={t('pricing.import.saved')}
        />
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
      <IgnoredHeadings headings={summary.ignoredHeadings} />
    </>
  );
}

/** A list is saved whole and within its limits, or not at all. */
function Decide({ job, isWithin }: { job: ImportView; isWithin: boolean }) {
  const t = useT();
  const save = {
    label: t('pricing.import.save'),
    may: isWithin,
    send: () => PriceListEndpoint.save(job.id),
  };
  return (
    <ImportDecision
      save={job.rowsBad === 0 ? save : undefined}
      discard={() => PriceListEndpoint.discard(job.id)}
      refreshes={['pricing', 'offering']}
    />
  );
}

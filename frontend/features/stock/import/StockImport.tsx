import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { DownloadButton } from '@/components/DownloadButton';
import { FileDrop } from '@/components/FileDrop';
import { PageHeader } from '@/components/PageHeader';
import { Progress } from '@/components/Progress';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { uploadWorkbook } from '@/lib/upload';
import { useDistricts, useImports } from '../queries';
import { Preview } from './Preview';

const TONES: Record<`${ImportView['state']}`, Tone> = {
  READING: 'amber',
  READY: 'amber',
  UNREADABLE: 'seal',
  SAVED: 'jade',
  DISCARDED: 'plain',
};

/** A district's workbook on its way into the ledger: upload, checks, differences, saving. */
export function StockImport() {
  const t = useT();
  return (
    <Stack wide>
      <PageHeader
        title={t('stock.import.title')}
        lead={t('stock.import.lead')}
        crumbs={[{ to: '/bureau/stock', text: t('stock.title') }]}
      />
      <Loaded query={useDistricts()} skeleton={<Skeleton lines={4} />}>
        {(districts) =>
          districts.length === 0 ? (
            <EmptyState title={t('stock.import.noDistrict')} text={t('stock.import.noDistrict.text')} />
          ) : (
            <OfDistricts districts={districts} />
          )
        }
      </Loaded>
    </Stack>
  );
}

function OfDistricts({ districts }: { districts: readonly string[] }) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const asked = params.get('district') ?? '';
  const district = districts.includes(asked) ? asked : (districts[0] ?? '');
  return (
    <Stack>
      <SelectField
        label={t('stock.district')}
        bind={bindText(district, (value) => setParams({ district: value }, { replace: true }))}
        options={districts.map((name) => ({ value: name, label: name }))}
      />
      <Loaded query={useImports(district)} skeleton={<Skeleton lines={4} />}>
        {(imports) => <Imports key={district} district={district} imports={imports} />}
      </Loaded>
    </Stack>
  );
}

/** The newest import that still waits for its officer, so that nobody has to look for it. */
const pendingOf = (imports: readonly ImportView[]) =>
  imports.find(({ state }) => state === ImportState.READING || state === ImportState.READY)?.id;

function Imports({ district, imports }: { district: string; imports: readonly ImportView[] }) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<number>();
  const upload = useCommand(
    (picked: File) => uploadWorkbook(`/api/districts/${encodeURIComponent(district)}/stock`, picked),
    { refreshes: ['stock'], done: ({ importId }) => setChosen(importId) },
  );
  const shown = chosen ?? pendingOf(imports);
  return (
    <Stack>
      <Card title={t('stock.import.of', { district })}>
        <FileDrop
          label={t('stock.import.file')}
          hint={t('stock.import.hint')}
          accept=".xlsx,.xls,.csv"
          file={file}
          onFile={(picked) => {
            setFile(picked);
            upload.run(picked);
          }}
        >
          {upload.isRunning && <Progress done={0} />}
          <Refusal error={upload.error} />
        </FileDrop>
        <DownloadButton path="/api/stock-template">{t('stock.import.template')}</DownloadButton>
      </Card>
      {shown !== undefined && <Preview key={shown} importId={shown} />}
      {imports.length > 0 && <Earlier imports={imports} onShow={setChosen} />}
    </Stack>
  );
}

interface EarlierProps {
  imports: readonly ImportView[];
  onShow: (importId: number) => void;
}

function Earlier({ imports, onShow }: EarlierProps) {
  const t = useT();
  const format = useFormat();
  const columns: Column<ImportView>[] = [
    { title: t('stock.import.name'), heads: true, cell: ({ fileName }) => fileName },
    {
      title: t('stock.state'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`stock.import.${state}`)}</StatusTag>,
    },
    {
      title: t('stock.import.rows'),
      numeric: true,
      cell: ({ rowsGood, rowsBad }) => format.count(rowsGood + rowsBad),
    },
    { title: t('stock.import.bad'), numeric: true, cell: ({ rowsBad }) => format.count(rowsBad) },
    { title: t('stock.import.at'), cell: ({ createdAt }) => <DateTime iso={createdAt} /> },
  ];
  return (
    <Card title={t('stock.import.earlier')}>
      <DataTable
        caption={t('stock.import.earlier')}
        columns={columns}
        data={{ items: imports, total: imports.length, page: 0, size: imports.length }}
        rowKey={({ id }) => id}
        actions={({ id }) => (
          <Button kind="quiet" onClick={() => onShow(id)}>
            {t('stock.import.show')}
          </Button>
        )}
        empty={null}
      />
    </Card>
  );
}

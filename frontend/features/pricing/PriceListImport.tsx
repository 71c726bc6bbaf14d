import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { FileDrop } from '@/components/FileDrop';
import { Progress } from '@/components/Progress';
import { Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import type PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { ImportPreview } from './ImportPreview';
import { IMPORT_TONES, pendingOf } from './imports';
import { useImports } from './queries';
import { useRepeat } from './useRepeat';
import { uploadWorkbook } from '@/lib/upload';

const READING_MILLISECONDS = 2_000;

interface PriceListImportProps {
  offeringId: number;
  basis: `${PriceBasisKind}`;
}

/** An acquirer's price list on its way in: upload, checks, preview, saving; and what was imported before. */
export function PriceListImport({ offeringId, basis }: PriceListImportProps) {
  const query = useImports(offeringId);
  const isReading = query.data?.some(({ state }) => state === ImportState.READING) ?? false;
  useRepeat(isReading, READING_MILLISECONDS, () => void query.refetch());
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} />}>
      {(imports) => <Imports offeringId={offeringId} basis={basis} imports={imports} />}
    </Loaded>
  );
}

function Imports({ offeringId, basis, imports }: PriceListImportProps & { imports: readonly ImportView[] }) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<number>();
  const upload = useCommand(
    (picked: File) => uploadWorkbook(`/api/offerings/${offeringId}/price-list`, picked),
    {
      refreshes: ['pricing'],
      done: ({ importId }) => setChosen(importId),
    },
  );
  const shown = chosen ?? pendingOf(imports);
  return (
    <Stack>
      <Card title={t('pricing.import')}>
        <FileDrop
          label={t('pricing.import.file')}
          hint={t('pricing.import.hint')}
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
      </Card>
      {shown !== undefined && <ImportPreview key={shown} importId={shown} basis={basis} />}
      {imports.length > 0 && <Earlier imports={imports} onShow={setChosen} />}
    </Stack>
  );
}

interface EarlierProps {
  imports: readonly ImportView[];
  onShow: (importId: number) => void;
}

/** A page that was closed during an import finds it again here. */
function Earlier({ imports, onShow }: EarlierProps) {
  const t = useT();
  const format = useFormat();
  const columns: Column<ImportView>[] = [
    { title: t('pricing.import.name'), heads: true, cell: ({ fileName }) => fileName },
    {
      title: t('pricing.state'),
      cell: ({ state }) => (
        <StatusTag tone={IMPORT_TONES[state]}>{t(`pricing.import.${state}` satisfies TextKey)}</StatusTag>
      ),
    },
    {
      title: t('pricing.import.rows'),
      numeric: true,
      cell: ({ rowsGood, rowsBad }) => format.count(rowsGood + rowsBad),
    },
    { title: t('pricing.import.bad'), numeric: true, cell: ({ rowsBad }) => format.count(rowsBad) },
    { title: t('pricing.import.at'), cell: ({ createdAt }) => <DateTime iso={createdAt} /> },
  ];
  return (
    <Card title={t('pricing.import.earlier')}>
      <DataTable
        caption={t('pricing.import.earlier')}
        columns={columns}
        data={{ items: imports, total: imports.length, page: 0, size: imports.length }}
        rowKey={({ id }) => id}
        actions={({ id }) => (
          <Button kind="quiet" onClick={() => onShow(id)}>
            {t('pricing.import.show')}
          </Button>
        )}
        empty={null}
      />
    </Card>
  );
}

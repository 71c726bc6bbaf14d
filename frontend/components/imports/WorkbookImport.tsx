import { useState, type ReactNode } from 'react';
import type ImportView from '@/generated/org/anju/ImportView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { uploadWorkbook } from '@/lib/upload';
import { Button } from '../Button';
import { Card } from '../Card';
import { DataTable, type Column } from '../DataTable';
import { FileDrop } from '../FileDrop';
import { Progress } from '../Progress';
import { Stack } from '../Stack';
import { Refusal } from '../states';
import { DateTime } from '../values';
import { pendingOf } from './imports';
import { ImportTag } from './ImportTag';

interface WorkbookImportProps {
  title: string;
  /** What the file is, and what it should look like. */
  file: { label: string; hint: string };
  /** Where it is uploaded to. */
  path: string;
  refreshes: readonly string[];
  imports: readonly ImportView[];
  /** Below the field, for example a template to download. */
  children?: ReactNode;
  preview: (importId: number) => ReactNode;
}

/** A workbook on its way in: uploaded, looked at, and what was imported before. */
export function WorkbookImport(props: WorkbookImportProps) {
  const { title, file, path, refreshes, imports, children, preview } = props;
  const [picked, setPicked] = useState<File>();
  const [chosen, setChosen] = useState<number>();
  const upload = useCommand((workbook: File) => uploadWorkbook(path, workbook), {
    refreshes,
    done: ({ importId }) => setChosen(importId),
  });
  const shown = chosen ?? pendingOf(imports);
  return (
    <Stack>
      <Card title={title}>
        <Stack>
          <FileDrop
            label={file.label}
            hint={file.hint}
            accept=".xlsx,.xls,.csv"
            file={picked}
            onFile={(workbook) => {
              setPicked(workbook);
              upload.run(workbook);
            }}
          >
            {upload.isRunning && <Progress done={0} />}
            <Refusal error={upload.error} />
          </FileDrop>
          {children}
        </Stack>
      </Card>
      {shown !== undefined && preview(shown)}
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
    { title: t('ui.import.name'), heads: true, cell: ({ fileName }) => fileName },
    { title: t('ui.import.state'), cell: ({ state }) => <ImportTag state={state} /> },
    {
      title: t('ui.import.rows'),
      numeric: true,
      cell: ({ rowsGood, rowsBad }) => format.count(rowsGood + rowsBad),
    },
    { title: t('ui.import.bad'), numeric: true, cell: ({ rowsBad }) => format.count(rowsBad) },
    { title: t('ui.import.at'), cell: ({ createdAt }) => <DateTime iso={createdAt} /> },
  ];
  return (
    <Card title={t('ui.import.earlier')}>
      <DataTable
        caption={t('ui.import.earlier')}
        columns={columns}
        data={{ items: imports, total: imports.length, page: 0, size: imports.length }}
        rowKey={({ id }) => id}
        actions={({ id }) => (
          <Button kind="quiet" onClick={() => onShow(id)}>
            {t('ui.import.show')}
          </Button>
        )}
        empty={null}
      />
    </Card>
  );
}

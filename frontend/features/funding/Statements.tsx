import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { FileDrop } from '@/components/FileDrop';
import { Part, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, Money } from '@/components/values';
import { StatementEndpoint } from '@/generated/endpoints';
import type BankStatement from '@/generated/org/anju/BankStatement';
import type ImportedStatement from '@/generated/org/anju/ImportedStatement';
import type StatementDifference from '@/generated/org/anju/StatementDifference';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { uploadFile } from '@/lib/upload';
import styles from './Funding.module.css';
import { useDifferences, useStatements } from './queries';

interface StatementsProps {
  base: string;
  accountId: number;
}

/** The bank's statements of a restricted account, and where one differs from the books. */
export function Statements({ base, accountId }: StatementsProps) {
  const t = useT();
  const { person } = useSession();
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<number>();
  const mayImport = person?.roles.includes('acquirer') ?? false;
  const columns = useColumns(chosen, setChosen);
  return (
    <>
      {mayImport && <Import accountId={accountId} onImported={setChosen} />}
      <Part title={t('funding.statements')}>
        <Loaded query={useStatements(accountId, page)} skeleton={<Skeleton lines={3} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('funding.statements')}
              columns={columns}
              data={data}
              rowKey={({ id }) => id}
              onPage={data.total > data.size ? setPage : undefined}
              empty={
                <EmptyState title={t('funding.statements.none')} text={t('funding.statements.none.text')} />
              }
            />
          )}
        </Loaded>
      </Part>
      {chosen !== undefined && (
        <Differences
          key={chosen}
          base={base}
          accountId={accountId}
          statementId={chosen}
          mayMatch={mayImport}
        />
      )}
    </>
  );
}

function useColumns(
  chosen: number | undefined,
  onChoose: (statementId: number) => void,
): Column<BankStatement>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('funding.period'),
      heads: true,
      cell: ({ id, firstDay, lastDay }) => (
        <button
          type="button"
          className={styles.drill}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id)}
        >
          <DateTime iso={firstDay} /> – <DateTime iso={lastDay} />
        </button>
      ),
    },
    { title: t('funding.file'), cell: ({ fileName }) => fileName },
    { title: t('funding.lines'), numeric: true, cell: ({ lines }) => format.count(lines) },
    {
      title: t('funding.matched'),
      cell: ({ lines, matched }) => (
        <StatusTag tone={lines === matched ? 'jade' : 'amber'}>
          {t('funding.matched.of', { matched: format.count(matched), lines: format.count(lines) })}
        </StatusTag>
      ),
    },
  ];
}

interface ImportProps {
  accountId: number;
  onImported: (statementId: number) => void;
}

function Import({ accountId, onImported }: ImportProps) {
  const t = useT();
  const [file, setFile] = useState<File>();
  const upload = useCommand(
    (chosen: File) => uploadFile<ImportedStatement>(`/api/funding/accounts/${accountId}/statement`, chosen),
    {
      refreshes: ['funding'],
      done: ({ statementId }) => typeof statementId === 'number' && onImported(statementId),
    },
  );
  const problems = upload.result?.problems ?? [];
  return (
    <Card title={t('funding.import')}>
      <FileDrop
        label={t('funding.import.choose')}
        hint={t('funding.import.hint')}
        accept=".csv,.xlsx,.xls"
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          upload.run(chosen);
        }}
      >
        <Stack>
          <Refusal error={upload.error} />
          <div aria-live="polite">
            {problems.length > 0 && (
              <>
                <p>{t('funding.import.problems')}</p>
                <ul>
                  {problems.map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              </>
            )}
            {upload.result && problems.length === 0 && (
              <p>
                {t('funding.import.done', {
                  lines: upload.result.lines,
                  matched: upload.result.matched,
                })}
              </p>
            )}
          </div>
        </Stack>
      </FileDrop>
    </Card>
  );
}

interface DifferencesProps {
  base: string;
  accountId: number;
  statementId: number;
  mayMatch: boolean;
}

function Differences({ base, accountId, statementId, mayMatch }: DifferencesProps) {
  const t = useT();
  const [page, setPage] = useState(0);
  const again = useCommand(() => StatementEndpoint.matchAgain(accountId, statementId), {
    refreshes: ['funding'],
  });
  const columns = useDifferenceColumns(base);
  return (
    <Card
      title={t('funding.differences')}
      aside={
        mayMatch && (
          <Button disabled={again.isRunning} onClick={() => again.run()}>
            {t('funding.matchAgain')}
          </Button>
        )
      }
    >
      <Stack>
        <p className="muted">{t('funding.differences.lead')}</p>
        <Refusal error={again.error} />
        <Loaded
          query={useDifferences(accountId, statementId, page)}
          skeleton={<Skeleton lines={3} shape="row" />}
        >
          {(data) => (
            <DataTable
              caption={t('funding.differences')}
              columns={columns}
              data={data}
              rowKey={(row) => `${row.day} ${row.reference} ${row.bankAmount ?? ''} ${row.voucherId ?? ''}`}
              onPage={data.total > data.size ? setPage : undefined}
              empty={
                <EmptyState title={t('funding.differences.none')} text={t('funding.differences.none.text')} />
              }
            />
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}

function useDifferenceColumns(base: string): Column<StatementDifference>[] {
  const t = useT();
  return [
    {
      title: t('funding.occurredOn'),
      heads: true,
      cell: ({ day }) => <DateTime iso={day} />,
    },
    {
      title: t('funding.difference'),
      cell: ({ bankAmount, bookAmount }) => t(kindOf(bankAmount, bookAmount)),
    },
    {
      title: t('funding.counterparty'),
      cell: ({ counterparty, reference }) => (
        <>
          {counterparty} <span className="small muted">{reference}</span>
        </>
      ),
    },
    {
      title: t('funding.bankSays'),
      numeric: true,
      cell: ({ bankAmount }) => (bankAmount === undefined ? '—' : <Money yuan={bankAmount} />),
    },
    {
      title: t('funding.booksSay'),
      numeric: true,
      cell: ({ bookAmount }) => (bookAmount === undefined ? '—' : <Money yuan={bookAmount} />),
    },
    {
      title: t('funding.voucher'),
      cell: ({ voucherId, number }) =>
        voucherId !== undefined && (
          <Link to={`${base}/vouchers/${voucherId}`}>
            {t('funding.voucher.number', { number: number ?? '' })}
          </Link>
        ),
    },
  ];
}

function kindOf(bank: number | undefined, books: number | undefined) {
  if (bank === undefined) {
    return 'funding.difference.booksOnly';
  }
  return books === undefined ? 'funding.difference.bankOnly' : 'funding.difference.amount';
}

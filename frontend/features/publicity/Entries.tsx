import { useState } from 'react';
import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type NoticeEntry from '@/generated/org/anju/NoticeEntry';
import type PublicNoticeView from '@/generated/org/anju/PublicNoticeView';
import { useT, type TextKey } from '@/lib/i18n';
import { useEntries } from './queries';
import { ReceiptSearch } from './ReceiptSearch';

interface EntriesProps {
  notice: PublicNoticeView;
  onObject: (receipt: string) => void;
}

/** The list of families, masked; one of them is found by its receipt number. */
export function Entries({ notice, onObject }: EntriesProps) {
  const t = useT();
  const columns = useColumns(notice.over);
  const [receipt, setReceipt] = useState('');
  const [page, setPage] = useState(0);
  return (
    <>
      <ReceiptSearch
        receipt={receipt}
        onSearch={(wanted) => {
          setReceipt(wanted);
          setPage(0);
        }}
      />
      <Loaded
        query={useEntries(notice.offeringId, receipt, page)}
        skeleton={<Skeleton lines={10} shape="row" />}
      >
        {(entries) => (
          <DataTable
            caption={t('publicity.entries')}
            columns={columns}
            data={entries}
            rowKey={(entry) => entry.receipt}
            onPage={setPage}
            actions={
              notice.over
                ? undefined
                : (entry) => (
                    <Button kind="quiet" onClick={() => onObject(entry.receipt)}>
                      {t('publicity.object')}
                    </Button>
                  )
            }
            empty={<EmptyState title={t('publicity.notFound')} text={t('publicity.notFound.text')} />}
          />
        )}
      </Loaded>
    </>
  );
}

/** Names and numbers are public for the days of the notice and no longer. */
function useColumns(over: boolean): Column<NoticeEntry>[] {
  const t = useT();
  const masked: Column<NoticeEntry>[] = [
    { title: t('publicity.name'), cell: ({ nameMasked }) => nameMasked },
    { title: t('publicity.identity'), cell: ({ identityMasked }) => identityMasked },
  ];
  return [
    { title: t('publicity.receipt'), heads: true, cell: ({ receipt }) => receipt },
    ...(over ? [] : masked),
    {
      title: t('publicity.category'),
      cell: ({ category }) => t(`publicity.category.${category}` satisfies TextKey),
    },
    { title: t('publicity.tier'), cell: ({ tier }) => t('publicity.tier.number', { tier }) },
  ];
}

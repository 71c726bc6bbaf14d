import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { DateField, TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type UnmaskingRow from '@/generated/org/anju/UnmaskingRow';
import { hasText, useT } from '@/lib/i18n';
import { useUnmaskings, type Filter } from './queries';
import styles from './Unmasking.module.css';

const EVERYTHING: Filter = { officer: '', from: '', to: '' };

/** Who looked at whose personal data, when and why: for the auditors. */
export function UnmaskingList() {
  const t = useT();
  const [filter, setFilter] = useState(EVERYTHING);
  const [page, setPage] = useState(0);
  const columns = useColumns();
  const narrow = (name: keyof Filter) => ({
    value: filter[name],
    onValueChanged: ({ detail }: { detail: { value: string } }) => {
      if (detail.value !== filter[name]) {
        setFilter({ ...filter, [name]: detail.value });
        setPage(0);
      }
    },
  });
  return (
    <>
      <PageHeader title={t('unmasking.title')} lead={t('unmasking.lead')} />
      <div className={styles.filter}>
        <TextField label={t('unmasking.officer')} maxLength={60} bind={narrow('officer')} />
        <DateField label={t('unmasking.from')} bind={narrow('from')} />
        <DateField label={t('unmasking.to')} bind={narrow('to')} />
      </div>
      <Loaded query={useUnmaskings(filter, page)} skeleton={<Skeleton lines={8} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('unmasking.title')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('unmasking.none')} text={t('unmasking.none.text')} />}
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(): Column<UnmaskingRow>[] {
  const t = useT();
  const roleOf = (role: string) => {
    const key = `unmasking.role.${role}`;
    return hasText(key) ? t(key) : role;
  };
  return [
    { title: t('unmasking.at'), heads: true, cell: ({ at }) => <DateTime iso={at} /> },
    {
      title: t('unmasking.officer'),
      cell: ({ officer, role }) => (
        <>
          {officer} <span className="small muted">{roleOf(role)}</span>
        </>
      ),
    },
    {
      title: t('unmasking.what'),
      cell: ({ field, person }) => `${person ?? ''} ${t(`unmasking.field.${field}`)}`,
    },
    {
      title: t('unmasking.application'),
      cell: ({ receipt, offeringName }) => (
        <>
          {receipt} <span className="small muted">{offeringName}</span>
        </>
      ),
    },
    { title: t('unmasking.why'), cell: ({ reason }) => reason || t('unmasking.why.none') },
  ];
}

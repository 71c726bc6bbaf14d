import { useState, type SyntheticEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Stack } from '@/components/Stack';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import { useT } from '@/lib/i18n';
import styles from './file.module.css';
import { useAnnounced } from './queries';

/** The way to a file: by the offering of a home, or by the receipt number of a family. */
export function FileIndex() {
  const t = useT();
  return (
    <Stack wide>
      <PageHeader title={t('file.index.title')} lead={t('file.index.lead')} />
      <FindFamily />
      <Offerings />
    </Stack>
  );
}

function FindFamily() {
  const t = useT();
  const navigate = useNavigate();
  const [receipt, setReceipt] = useState('');
  const bind = {
    value: receipt,
    onValueChanged: (event: { detail: { value: string } }) => setReceipt(event.detail.value),
  };
  const open = () => {
    const typed = receipt.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    if (typed) {
      void navigate(`/files/families/${encodeURIComponent(typed)}`);
    }
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    open();
  };
  return (
    <Card title={t('file.index.family')}>
      <form className={styles.find} onSubmit={onSubmit}>
        <TextField bind={bind} label={t('file.index.receipt')} maxLength={40} />
        <Button kind="primary" onClick={open}>
          {t('file.index.open')}
        </Button>
      </form>
    </Card>
  );
}

function Offerings() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns: Column<OfferingCard>[] = [
    {
      title: t('file.index.offering'),
      heads: true,
      cell: ({ id, name }) => <Link to={`/files/offerings/${id}`}>{name}</Link>,
    },
    { title: t('file.index.district'), cell: ({ district }) => district },
  ];
  return (
    <section>
      <h2 className={styles.heading}>{t('file.index.offerings')}</h2>
      <Loaded query={useAnnounced(page)} skeleton={<Skeleton lines={6} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('file.index.caption')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={setPage}
            empty={<EmptyState title={t('file.index.empty')} />}
          />
        )}
      </Loaded>
    </section>
  );
}

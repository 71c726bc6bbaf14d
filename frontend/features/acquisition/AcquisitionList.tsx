import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, Money } from '@/components/values';
import type AcquisitionRow from '@/generated/org/anju/AcquisitionRow';
import AcquisitionState from '@/generated/org/anju/AcquisitionState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Acquisition.module.css';
import { useAcquisitions } from './queries';
import { TONES } from './steps';
import { typed } from './typed';

/** No state: a select needs a value for every choice. */
const ALL = '-';
const STATES: Readonly<Record<string, AcquisitionState | undefined>> = AcquisitionState;

interface AcquisitionListProps {
  /** The page of one stands below it. */
  base: string;
  lead: string;
  actions?: ReactNode;
}

/** Acquisitions, the latest first: an acquirer's own, or those of an officer's districts. */
export function AcquisitionList({ base, lead, actions }: AcquisitionListProps) {
  const t = useT();
  const [state, setState] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns(base);
  return (
    <>
      <PageHeader title={t('acquisition.title')} lead={lead} actions={actions} />
      <div className={styles.filter}>
        <SelectField
          label={t('acquisition.filter')}
          bind={typed(state, (value) => {
            setState(value);
            setPage(0);
          })}
          options={[
            { value: ALL, label: t('acquisition.filter.all') },
            ...Object.values(AcquisitionState).map((each) => ({
              value: each,
              label: t(`acquisition.state.${each}`),
            })),
          ]}
        />
      </div>
      <Loaded query={useAcquisitions(STATES[state], page)} skeleton={<Skeleton lines={6} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('acquisition.title')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('acquisition.none')} text={t('acquisition.none.text')} />}
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(base: string): Column<AcquisitionRow>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('acquisition.column.project'),
      heads: true,
      cell: ({ id, projectName }) => <Link to={`${base}/${id}`}>{projectName}</Link>,
    },
    { title: t('acquisition.column.acquirer'), cell: ({ acquirerName }) => acquirerName },
    { title: t('acquisition.column.place'), cell: ({ district, place }) => `${district} ${place}` },
    { title: t('acquisition.column.developer'), cell: ({ developer }) => developer },
    { title: t('acquisition.column.units'), numeric: true, cell: ({ units }) => format.count(units) },
    {
      title: t('acquisition.column.price'),
      numeric: true,
      cell: ({ price }) => (price === undefined ? '—' : <Money yuan={price} />),
    },
    {
      title: t('acquisition.column.state'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`acquisition.state.${state}`)}</StatusTag>,
    },
    { title: t('acquisition.column.draftedAt'), cell: ({ draftedAt }) => <DateTime iso={draftedAt} /> },
  ];
}

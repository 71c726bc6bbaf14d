import { useState } from 'react';
import { Link } from 'react-router';
import { bindText } from '@/components/binding';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type SupportRow from '@/generated/org/anju/SupportRow';
import SupportState from '@/generated/org/anju/SupportState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useItems } from './queries';
import { standingOf, TONES } from './standing';
import styles from './Support.module.css';

/** No state: a select needs a value for every choice. */
const ALL = '-';
const STATES: Readonly<Record<string, SupportState | undefined>> = SupportState;

interface ItemsProps {
  base: string;
  /** Undefined for all projects. */
  projectId?: number;
}

/** Claims, those that are not decided first. */
export function Items({ base, projectId }: ItemsProps) {
  const t = useT();
  const [state, setState] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns(base, projectId === undefined);
  const narrow = (chosen: string) => {
    setState(chosen);
    setPage(0);
  };
  return (
    <section className={styles.part}>
      <h2>{t('support.list')}</h2>
      <SelectField
        label={t('support.status')}
        bind={bindText(state, narrow)}
        options={[
          { value: ALL, label: t('support.all') },
          ...Object.values(SupportState).map((each) => ({ value: each, label: t(`support.state.${each}`) })),
        ]}
      />
      <Loaded query={useItems(projectId, STATES[state], page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('support.list')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('support.none')} text={t('support.none.text')} />}
          />
        )}
      </Loaded>
    </section>
  );
}

function useColumns(base: string, withProject: boolean): Column<SupportRow>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('support.kind'),
      heads: true,
      cell: ({ id, kind, tax, article }) => (
        <>
          <Link to={`${base}/items/${id}`}>
            {t(`support.kind.${kind}`)}
            {tax && `: ${t(`support.tax.${tax}`)}`}
          </Link>
          <span className={`${styles.under} small muted`}>{t('support.article', { article })}</span>
        </>
      ),
    },
    ...(withProject
      ? [{ title: t('support.project'), cell: ({ projectName }: SupportRow) => projectName }]
      : []),
    { title: t('support.claimedOn'), cell: ({ claimedOn }) => format.date(claimedOn) },
    { title: t('support.claimed'), numeric: true, cell: ({ claimed }) => format.exactMoney(claimed) },
    {
      title: t('support.granted'),
      numeric: true,
      cell: ({ granted }) => (granted === undefined ? '—' : format.exactMoney(granted)),
    },
    { title: t('support.received'), numeric: true, cell: ({ received }) => format.exactMoney(received) },
    {
      title: t('support.status'),
      cell: (row) => {
        const standing = standingOf(row);
        return <StatusTag tone={TONES[standing]}>{t(`support.standing.${standing}`)}</StatusTag>;
      },
    },
  ];
}

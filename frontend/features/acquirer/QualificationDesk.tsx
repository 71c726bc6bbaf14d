import { useState } from 'react';
import { Link } from 'react-router';
import { bindText } from '@/components/binding';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import QualificationState from '@/generated/org/anju/QualificationState';
import type QualificationRow from '@/generated/org/anju/QualificationRow';
import { useT } from '@/lib/i18n';
import { usePage } from './queries';
import { TONES } from './standing';

/** No state: a select needs a value for every choice. */
const ALL = '-';
const STATES: Readonly<Record<string, QualificationState | undefined>> = QualificationState;
const SHOWN = Object.values(QualificationState).filter((state) => state !== QualificationState.DRAFT);

/** The companies of the reader's districts, those that wait first. */
export function QualificationDesk() {
  const t = useT();
  const [state, setState] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns();
  const narrow = (chosen: string) => {
    setState(chosen);
    setPage(0);
  };
  return (
    <Stack wide>
      <PageHeader title={t('acquirer.desk.title')} lead={t('acquirer.desk.lead')} />
      <SelectField
        label={t('acquirer.status')}
        bind={bindText(state, narrow)}
        options={[
          { value: ALL, label: t('acquirer.all') },
          ...SHOWN.map((each) => ({ value: each, label: t(`acquirer.state.${each}`) })),
        ]}
      />
      <Loaded query={usePage(STATES[state], page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('acquirer.desk.title')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('acquirer.desk.none')} text={t('acquirer.desk.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(): Column<QualificationRow>[] {
  const t = useT();
  return [
    {
      title: t('acquirer.company'),
      heads: true,
      cell: ({ id, company }) => <Link to={`/bureau/acquirers/${id}`}>{company}</Link>,
    },
    { title: t('acquirer.district'), cell: ({ district }) => district },
    {
      title: t('acquirer.status'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`acquirer.state.${state}`)}</StatusTag>,
    },
    {
      title: t('acquirer.submittedAt'),
      cell: ({ submittedAt }) => submittedAt && <DateTime iso={submittedAt} />,
    },
    {
      title: t('acquirer.validUntil'),
      cell: ({ validUntil }) => (validUntil ? <DateTime iso={validUntil} /> : '—'),
    },
  ];
}

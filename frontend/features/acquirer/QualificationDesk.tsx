import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { StateList } from '@/components/StateList';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import QualificationState from '@/generated/org/anju/QualificationState';
import type QualificationRow from '@/generated/org/anju/QualificationRow';
import { useT } from '@/lib/i18n';
import { usePage } from './queries';
import { TONES } from './standing';

const SHOWN = Object.values(QualificationState).filter((state) => state !== QualificationState.DRAFT);

/** The companies of the reader's districts, those that wait first. */
export function QualificationDesk() {
  const t = useT();
  const columns = useColumns();
  return (
    <Stack wide>
      <PageHeader title={t('acquirer.desk.title')} lead={t('acquirer.desk.lead')} />
      <StateList
        title={t('acquirer.desk.title')}
        filter={{
          label: t('acquirer.status'),
          all: t('acquirer.all'),
          states: SHOWN,
          word: (state) => t(`acquirer.state.${state}`),
        }}
        usePage={usePage}
        columns={columns}
        empty={{ title: t('acquirer.desk.none'), text: t('acquirer.desk.none.text') }}
      />
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

import { Link } from 'react-router';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { Loaded, Skeleton } from '@/components/states';
import type PolicyPhase from '@/generated/org/anju/PolicyPhase';
import type PublishedVersion from '@/generated/org/anju/PublishedVersion';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useVersions } from './queries';

const TONES: Record<PolicyPhase, Tone> = { UPCOMING: 'amber', IN_FORCE: 'jade', SUPERSEDED: 'plain' };

/** Every approved version with its days; each leads to its values. */
export function Versions() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <Loaded query={useVersions(page)} skeleton={<Skeleton lines={3} shape="row" />}>
      {(data) => (
        <DataTable
          caption={t('policy.versions')}
          columns={columns}
          data={data}
          rowKey={({ name }) => name}
          onPage={data.total > data.size ? setPage : undefined}
          empty={<p>{t('policy.versions.none')}</p>}
        />
      )}
    </Loaded>
  );
}

function useColumns(): Column<PublishedVersion>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('policy.versions.name'),
      heads: true,
      cell: ({ name }) => <Link to={`/policy?version=${encodeURIComponent(name)}`}>{name}</Link>,
    },
    {
      title: t('policy.versions.phase'),
      cell: ({ phase }) => <StatusTag tone={TONES[phase]}>{t(`policy.phase.${phase}`)}</StatusTag>,
    },
    { title: t('policy.versions.place'), cell: ({ district }) => district ?? t('policy.place.city') },
    { title: t('policy.versions.from'), cell: ({ effectiveOn }) => format.date(effectiveOn) },
    {
      title: t('policy.versions.to'),
      cell: ({ endsOn }) => (endsOn ? format.date(endsOn) : t('policy.versions.open')),
    },
  ];
}

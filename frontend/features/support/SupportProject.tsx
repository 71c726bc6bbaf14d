import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Part, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import type AcquisitionFunds from '@/generated/org/anju/AcquisitionFunds';
import FundedAcquisitionState from '@/generated/org/anju/FundedAcquisitionState';
import type Books from '@/generated/org/anju/ProjectBooks';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { ClaimForm } from './ClaimForm';
import { Items } from './Items';
import { useBooks, useSums } from './queries';
import { Sums } from './Sums';

interface SupportProjectProps {
  projectId: number;
  base: string;
  /** Where the project's books are. */
  funding: string;
}

/** One project's support: the sums by article, its claims, and the subsidy of its acquisitions. */
export function SupportProject(props: SupportProjectProps) {
  return (
    <Loaded page query={useBooks(props.projectId)} skeleton={<Skeleton lines={8} shape="card" />}>
      {(books) => <Shown books={books} {...props} />}
    </Loaded>
  );
}

function Shown({ books, projectId, base, funding }: SupportProjectProps & { books: Books }) {
  const t = useT();
  const [isClaiming, setClaiming] = useState(false);
  const isOwn = useSession().person?.roles.includes('acquirer') ?? false;
  return (
    <>
      <PageHeader
        title={books.name}
        crumbs={[{ to: base, text: t('support.title') }]}
        lead={`${books.acquirer} · ${books.district}`}
        actions={
          isOwn &&
          !isClaiming && (
            <Button kind="primary" onClick={() => setClaiming(true)}>
              {t('support.claim')}
            </Button>
          )
        }
      />
      <Stack wide>
        {isClaiming && <ClaimForm books={books} onClose={() => setClaiming(false)} />}
        <Items base={base} projectId={projectId} />
        <Subsidies
          acquisitions={books.acquisitions.filter(
            ({ state }) => state === FundedAcquisitionState.HANDED_OVER,
          )}
          funding={`${funding}/${projectId}`}
        />
        <Loaded query={useSums(projectId)} skeleton={<Skeleton lines={6} shape="row" />}>
          {(sums) => <Sums sums={sums} />}
        </Loaded>
      </Stack>
    </>
  );
}

interface SubsidiesProps {
  /** Those that were handed over. */
  acquisitions: readonly AcquisitionFunds[];
  funding: string;
}

/** The subsidy of each acquisition as the ledger computes it; it is claimed and received there. */
function Subsidies({ acquisitions, funding }: SubsidiesProps) {
  const t = useT();
  const format = useFormat();
  const columns: Column<AcquisitionFunds>[] = [
    {
      title: t('support.acquisition'),
      heads: true,
      cell: ({ acquisitionId, developer }) => t('support.acquisition.of', { id: acquisitionId, developer }),
    },
    {
      title: t('support.acquisition.price'),
      numeric: true,
      cell: ({ price }) => (price === undefined ? '—' : format.exactMoney(price)),
    },
    { title: t('support.computed'), numeric: true, cell: ({ subsidy }) => format.exactMoney(subsidy) },
    { title: t('support.claimed'), numeric: true, cell: ({ claimed }) => format.exactMoney(claimed) },
    { title: t('support.received'), numeric: true, cell: ({ received }) => format.exactMoney(received) },
  ];
  return (
    <Part title={t('support.kind.SUBSIDY')}>
      <p className="muted">
        {t('support.subsidy.lead')} <Link to={funding}>{t('support.subsidy.ledger')}</Link>
      </p>
      <DataTable
        caption={t('support.kind.SUBSIDY')}
        columns={columns}
        data={{ items: acquisitions, total: acquisitions.length, page: 0, size: acquisitions.length }}
        rowKey={({ acquisitionId }) => acquisitionId}
        empty={<p>{t('support.subsidy.none')}</p>}
      />
    </Part>
  );
}

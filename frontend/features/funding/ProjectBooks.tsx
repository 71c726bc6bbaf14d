import { useState } from 'react';
import { Link } from 'react-router';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Part, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Money } from '@/components/values';
import type BuyersPayments from '@/generated/org/anju/BuyersPayments';
import type Books from '@/generated/org/anju/ProjectBooks';
import type AcquisitionFunds from '@/generated/org/anju/AcquisitionFunds';
import type LedgerAccount from '@/generated/org/anju/LedgerAccount';
import { useSession } from '@/lib/auth/session';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import SupplyWay from '@/generated/org/anju/SupplyWay';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Balance } from './Balance';
import { PayeeForm } from './PayeeForm';
import { Payees } from './Payees';
import { PostingForm } from './PostingForm';
import { Postings } from './Postings';
import { useBooks } from './queries';
import { SourceForm } from './SourceForm';
import { Sources } from './Sources';

interface ProjectBooksProps {
  base: string;
  projectId: number;
}

/** A project's money: what waits for a second person, its sources, its acquisitions and its accounts. */
export function ProjectBooks({ base, projectId }: ProjectBooksProps) {
  return (
    <Loaded page query={useBooks(projectId)} skeleton={<Skeleton lines={10} />}>
      {(books) => <BooksPage base={base} books={books} />}
    </Loaded>
  );
}

function BooksPage({ base, books }: { base: string; books: Books }) {
  const t = useT();
  const { person } = useSession();
  const [form, setForm] = useState<'posting' | 'source' | 'payee'>();
  const mayPost = person?.roles.includes('acquirer') ?? false;
  const builds = books.way !== SupplyWay.ACQUIRED;
  const close = () => setForm(undefined);
  return (
    <>
      <PageHeader
        crumbs={[{ to: base, text: t('funding.title') }]}
        title={books.name}
        lead={t('funding.books.lead', {
          acquirer: books.acquirer,
          district: books.district,
          use: books.use,
        })}
        actions={
          <Actions>
            {mayPost && !form && (
              <>
                <Button kind="primary" onClick={() => setForm('posting')}>
                  {t('funding.enter')}
                </Button>
                <Button onClick={() => setForm('source')}>{t('funding.addSource')}</Button>
                {builds && <Button onClick={() => setForm('payee')}>{t('funding.addPayee')}</Button>}
              </>
            )}
            {books.use === ProjectUse.RENT && (
              <ButtonLink to={`${base}/rents/${books.projectId}`}>{t('funding.rents')}</ButtonLink>
            )}
          </Actions>
        }
      />
      <Stack wide>
        {form === 'posting' && <PostingForm books={books} onClose={close} />}
        {form === 'source' && <SourceForm books={books} onClose={close} />}
        {form === 'payee' && <PayeeForm projectId={books.projectId} onClose={close} />}
        <Postings base={base} projectId={books.projectId} mayPost={mayPost} />
        <Sources books={books} mayPost={mayPost} />
        <Acquisitions books={books} />
        {builds && <Payees base={base} books={books} />}
        <Buyers books={books} />
        <Accounts base={base} books={books} />
      </Stack>
    </>
  );
}

const whole = <Row,>(items: Row[]) => ({ items, total: items.length, page: 0, size: items.length });

function Acquisitions({ books }: { books: Books }) {
  const t = useT();
  const columns: Column<AcquisitionFunds>[] = [
    {
      title: t('funding.acquisition'),
      heads: true,
      cell: ({ acquisitionId, developer }) => t('funding.acquisition.of', { id: acquisitionId, developer }),
    },
    { title: t('funding.state'), cell: ({ state }) => t(`funding.acquired.${state}`) },
    {
      title: t('funding.price'),
      numeric: true,
      cell: ({ price }) => (price === undefined ? '—' : <Money yuan={price} />),
    },
    { title: t('funding.paid'), numeric: true, cell: ({ paid }) => <Money yuan={paid} /> },
    { title: t('funding.left'), numeric: true, cell: ({ left }) => <Money yuan={left} /> },
    { title: t('funding.subsidy'), numeric: true, cell: ({ subsidy }) => <Money yuan={subsidy} /> },
    { title: t('funding.claimed'), numeric: true, cell: ({ claimed }) => <Money yuan={claimed} /> },
    { title: t('funding.received'), numeric: true, cell: ({ received }) => <Money yuan={received} /> },
  ];
  return books.acquisitions.length === 0 ? null : (
    <Part title={t('funding.acquisitions')}>
      <DataTable
        caption={t('funding.acquisitions')}
        columns={columns}
        data={whole(books.acquisitions)}
        rowKey={({ acquisitionId }) => acquisitionId}
        empty={null}
      />
    </Part>
  );
}

function Buyers({ books }: { books: Books }) {
  const t = useT();
  const format = useFormat();
  const columns: Column<BuyersPayments>[] = [
    { title: t('funding.buyers.offering'), heads: true, cell: ({ offering }) => offering },
    {
      title: t('funding.buyers.signed'),
      numeric: true,
      cell: ({ signed, recorded }) =>
        t('funding.buyers.recorded', { signed: format.count(signed), recorded: format.count(recorded) }),
    },
    {
      title: t('funding.buyers.contracted'),
      numeric: true,
      cell: ({ contracted }) => <Money yuan={contracted} />,
    },
    {
      title: t('funding.buyers.ownMoney'),
      numeric: true,
      cell: ({ ownMoney }) => <Money yuan={ownMoney} />,
    },
    {
      title: t('funding.buyers.providentLoan'),
      numeric: true,
      cell: ({ providentLoan }) => <Money yuan={providentLoan} />,
    },
    {
      title: t('funding.buyers.bankLoan'),
      numeric: true,
      cell: ({ bankLoan }) => <Money yuan={bankLoan} />,
    },
    {
      title: t('funding.buyers.unrecorded'),
      numeric: true,
      cell: ({ unrecorded }) => <Money yuan={unrecorded} />,
    },
  ];
  return books.buyers.length === 0 ? null : (
    <Part title={t('funding.buyers')}>
      <DataTable
        caption={t('funding.buyers')}
        columns={columns}
        data={whole(books.buyers)}
        rowKey={({ offeringId }) => offeringId}
        empty={null}
      />
    </Part>
  );
}

function Accounts({ base, books }: { base: string; books: Books }) {
  const t = useT();
  const format = useFormat();
  const columns: Column<LedgerAccount>[] = [
    {
      title: t('funding.account'),
      heads: true,
      cell: ({ id, kind }) => <Link to={`${base}/accounts/${id}`}>{t(`funding.account.${kind}`)}</Link>,
    },
    { title: t('funding.source'), cell: ({ lender }) => lender ?? t('funding.ownAccount') },
    { title: t('funding.count'), numeric: true, cell: ({ entries }) => format.count(entries) },
    { title: t('funding.debit'), numeric: true, cell: ({ debited }) => <Money yuan={debited} /> },
    { title: t('funding.credit'), numeric: true, cell: ({ credited }) => <Money yuan={credited} /> },
    { title: t('funding.balance'), numeric: true, cell: ({ balance }) => <Money yuan={balance} /> },
  ];
  return (
    <Card title={t('funding.trial')} aside={<Balance sums={books} />}>
      <DataTable
        caption={t('funding.trial')}
        columns={columns}
        data={whole(books.accounts)}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('funding.none')} text={t('funding.none.text')} />}
      />
    </Card>
  );
}

import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { Actions, Part } from '@/components/Stack';
import { EmptyState, Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { Money } from '@/components/values';
import { PayeeEndpoint } from '@/generated/endpoints';
import type BuildingPayee from '@/generated/org/anju/BuildingPayee';
import PayeeState from '@/generated/org/anju/PayeeState';
import type Books from '@/generated/org/anju/ProjectBooks';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

interface PayeesProps {
  base: string;
  books: Books;
}

/** Who is paid for land and building, how far, and the bureau's confirmation. */
export function Payees({ base, books }: PayeesProps) {
  const t = useT();
  const { person } = useSession();
  const mayConfirm = person?.roles.includes('bureau-officer') ?? false;
  const mayDiscard = mayConfirm || (person?.roles.includes('acquirer') ?? false);
  const columns = usePayeeColumns(base);
  const confirm = useCommand((id: number) => PayeeEndpoint.confirm(id), { refreshes: ['funding'] });
  const discard = useCommand((id: number) => PayeeEndpoint.discard(id), { refreshes: ['funding'] });
  const isBusy = confirm.isRunning || discard.isRunning;
  const decide = ({ id, state }: BuildingPayee) =>
    state === PayeeState.ENTERED && (
      <Actions>
        {mayConfirm && (
          <Button kind="primary" disabled={isBusy} onClick={() => confirm.run(id)}>
            {t('funding.confirmPayee')}
          </Button>
        )}
        <Button kind="quiet" disabled={isBusy} onClick={() => discard.run(id)}>
          {t('funding.discardPayee')}
        </Button>
      </Actions>
    );
  const hasOpen = books.payees.some(({ state }) => state === PayeeState.ENTERED);
  return (
    <Part title={t('funding.payees')}>
      <Refusal error={confirm.error ?? discard.error} />
      <DataTable
        caption={t('funding.payees')}
        columns={columns}
        data={{ items: books.payees, total: books.payees.length, page: 0, size: books.payees.length }}
        rowKey={({ id }) => id}
        actions={mayDiscard && hasOpen ? decide : undefined}
        empty={<EmptyState title={t('funding.payees.none')} text={t('funding.payees.none.text')} />}
      />
    </Part>
  );
}

function usePayeeColumns(base: string): Column<BuildingPayee>[] {
  const t = useT();
  return [
    {
      title: t('funding.payee'),
      heads: true,
      cell: ({ id, name, role, creditCode }) => (
        <>
          <Link to={`${base}/payees/${id}`}>{name}</Link>
          <span className="small muted under">
            {t(`funding.payeeRole.${role}`)} {creditCode}
          </span>
        </>
      ),
    },
    { title: t('funding.contract'), cell: ({ contractNumber }) => contractNumber },
    {
      title: t('funding.state'),
      cell: ({ state, enteredBy, decidedBy }) => (
        <>
          <StatusTag tone={state === PayeeState.CONFIRMED ? 'jade' : 'amber'}>
            {t(`funding.payeeState.${state}`)}
          </StatusTag>
          <span className="small muted under">{t('funding.payee.enteredBy', { name: enteredBy })}</span>
          {decidedBy !== undefined && (
            <span className="small muted under">{t('funding.payee.decidedBy', { name: decidedBy })}</span>
          )}
        </>
      ),
    },
    {
      title: t('funding.payee.sum'),
      numeric: true,
      cell: ({ contractSum }) => <Money yuan={contractSum} />,
    },
    { title: t('funding.paid'), numeric: true, cell: ({ paid }) => <Money yuan={paid} /> },
    { title: t('funding.left'), numeric: true, cell: ({ left }) => <Money yuan={left} /> },
  ];
}

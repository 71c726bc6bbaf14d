import { DataTable, type Column } from '@/components/DataTable';
import { Stack } from '@/components/Stack';
import { DateTime } from '@/components/values';
import type ConfirmedContract from '@/generated/org/anju/ConfirmedContract';
import type ConfirmedContracts from '@/generated/org/anju/ConfirmedContracts';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';

/** The contracts that the bureau has confirmed: what land and construction can have cost at most. */
export function Contracts({
  contracts: { land, construction, contracts },
}: {
  contracts: ConfirmedContracts;
}) {
  const t = useT();
  const format = useFormat();
  const columns: Column<ConfirmedContract>[] = [
    {
      title: t('calculation.contracts.role'),
      heads: true,
      cell: ({ role }) => t(`funding.payeeRole.${role}` satisfies TextKey),
    },
    { title: t('calculation.contracts.party'), cell: ({ name }) => name },
    { title: t('calculation.contracts.number'), cell: ({ number }) => number },
    { title: t('calculation.contracts.signedOn'), cell: ({ signedOn }) => <DateTime iso={signedOn} /> },
    { title: t('calculation.contracts.sum'), numeric: true, cell: ({ sum }) => format.exactMoney(sum) },
  ];
  return (
    <Stack>
      <DataTable
        caption={t('calculation.contracts')}
        columns={columns}
        data={{ items: contracts, total: contracts.length, page: 0, size: contracts.length }}
        rowKey={({ number }) => number}
        empty={<p className="muted">{t('calculation.contracts.none')}</p>}
      />
      <p className="muted small">
        {t('calculation.contracts.sums', {
          land: format.exactMoney(land),
          construction: format.exactMoney(construction),
        })}
      </p>
    </Stack>
  );
}

import { useParams } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Loaded, Skeleton } from '@/components/states';
import { Stack } from '@/components/Stack';
import { Area, DateTime, Price, UnitPrice } from '@/components/values';
import type FilePrice from '@/generated/org/anju/FilePrice';
import type UnitFile from '@/generated/org/anju/UnitFile';
import { useFormat } from '@/lib/format';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { Choices } from './Choices';
import { Events } from './Events';
import styles from './file.module.css';
import { useUnitFile } from './queries';
import { UnitTag } from './UnitTag';
import { whole } from './whole';

/** The file of a home 一房一档. */
export function UnitFilePage() {
  const t = useT();
  const unitId = Number(useParams().unitId);
  return (
    <Loaded
      page
      query={useUnitFile(Number.isSafeInteger(unitId) ? unitId : 0)}
      skeleton={<Skeleton lines={10} />}
    >
      {(file) => (
        <HomesFor value={file.use}>
          <Stack wide>
            <PageHeader
              title={t('file.unit.name', {
                building: file.building,
                entrance: file.entrance,
                room: file.room,
              })}
              crumbs={[
                { to: '/files', text: t('file.index.title') },
                { to: `/files/offerings/${file.offeringId}`, text: file.offeringName },
              ]}
              mark={<UnitTag state={file.state} />}
              lead={t('file.unit.title')}
              actions={<Button onClick={() => print()}>{t('file.print')}</Button>}
            />
            <Facts file={file} />
            <Prices prices={file.prices} />
            <Choices choices={file.choices} of="unit" />
            <Events events={file.events} />
          </Stack>
        </HomesFor>
      )}
    </Loaded>
  );
}

function Facts({ file }: { file: UnitFile }) {
  const t = useT();
  return (
    <Card title={t('file.unit.facts')}>
      <KeyValues
        items={[
          { label: t('file.unit.acquirer'), value: file.acquirer },
          { label: t('file.unit.district'), value: file.district },
          { label: t('file.unit.storey'), value: file.storey },
          { label: t('file.unit.layout'), value: file.layout },
          { label: t('file.unit.orientation'), value: file.orientation },
          { label: t('file.unit.built'), value: <Area squareMetres={file.builtArea} /> },
          { label: t('file.unit.inner'), value: <Area squareMetres={file.innerArea} /> },
          { label: t('file.unit.shared'), value: <Area squareMetres={file.sharedArea} /> },
        ]}
      />
    </Card>
  );
}

function Prices({ prices }: { prices: readonly FilePrice[] }) {
  const t = useT();
  const format = useFormat();
  const columns: Column<FilePrice>[] = [
    {
      title: t('file.unit.version'),
      heads: true,
      cell: ({ version, current }) =>
        t(current ? 'file.unit.version.current' : 'file.unit.version.value', { version }),
    },
    {
      title: t('file.unit.price'),
      numeric: true,
      cell: ({ unitPrice }) => <UnitPrice yuanPerSquareMetre={unitPrice} />,
    },
    { title: t('file.unit.total'), numeric: true, cell: ({ totalPrice }) => <Price yuan={totalPrice} /> },
    { title: t('file.unit.imported'), cell: ({ importedAt }) => <DateTime iso={importedAt} /> },
    {
      title: t('file.unit.notice'),
      cell: ({ noticeFrom, noticeUntil }) =>
        noticeFrom && noticeUntil
          ? t('file.unit.notice.value', {
              from: format.date(noticeFrom),
              until: format.date(noticeUntil),
            })
          : t('file.unit.notice.none'),
    },
  ];
  return (
    <section>
      <h2 className={styles.heading}>{t('file.unit.prices')}</h2>
      <DataTable
        caption={t('file.unit.prices')}
        columns={columns}
        data={whole(prices)}
        rowKey={({ version }) => version}
        empty={null}
      />
    </section>
  );
}

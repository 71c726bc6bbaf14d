import { useParams } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type StockUnitFile from '@/generated/org/anju/StockUnitFile';
import type StockUnitLine from '@/generated/org/anju/StockUnitLine';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Changes } from './Changes';
import { useUnit } from './queries';
import { Standing } from './Standing';
import styles from './stock.module.css';

/** The file of a unit 一房一档: as it stands, whether it may be acquired, and all that happened to it. */
export function UnitFile({ ledger }: { ledger: string }) {
  const t = useT();
  const { unitId = '' } = useParams();
  return (
    <Loaded page query={useUnit(Number(unitId))} skeleton={<Skeleton lines={10} />}>
      {(file) => (
        <Stack wide>
          <PageHeader
            title={nameOf(file.unit)}
            lead={file.unit.address}
            crumbs={[{ to: ledger, text: t('stock.title') }]}
            mark={<Standing unit={file.unit} />}
            actions={<Button onClick={() => print()}>{t('stock.print')}</Button>}
          />
          <Acquirable file={file} />
          <Facts unit={file.unit} />
          <Chain file={file} />
          <Entries file={file} />
        </Stack>
      )}
    </Loaded>
  );
}

const nameOf = ({ estate, building, entrance, room }: StockUnitLine) =>
  [estate, building, entrance, room].filter(Boolean).join(' ');

function Acquirable({ file: { obstacles } }: { file: StockUnitFile }) {
  const t = useT();
  if (obstacles.length === 0) {
    return (
      <Card title={t('stock.file.acquirable')}>
        <p>{t('stock.file.acquirable.text')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('stock.file.obstacles')} tone="amber">
      <ul className={styles.obstacles}>
        {obstacles.map((obstacle) => (
          <li key={obstacle}>{t(`stock.obstacle.${obstacle}`)}</li>
        ))}
      </ul>
    </Card>
  );
}

function Facts({ unit }: { unit: StockUnitLine }) {
  const t = useT();
  const format = useFormat();
  const { completedOn, askingPrice } = unit;
  return (
    <Card title={t('stock.file.facts')}>
      <KeyValues
        items={[
          { label: t('stock.code'), value: unit.code },
          { label: t('stock.district'), value: unit.district },
          { label: t('stock.developer'), value: `${unit.developer} (${unit.creditCode})` },
          { label: t('stock.layout'), value: [unit.layout, unit.orientation].filter(Boolean).join(' · ') },
          { label: t('stock.storey'), value: t('stock.storey.value', { storey: unit.storey }) },
          { label: t('stock.builtArea'), value: format.area(unit.builtArea) },
          { label: t('stock.innerArea'), value: format.area(unit.innerArea) },
          {
            label: t('stock.completedOn'),
            value: completedOn === undefined ? t('stock.unfinished') : format.date(completedOn),
          },
          { label: t('stock.saleState'), value: t(`stock.saleState.${unit.saleState}`) },
          { label: t('stock.encumbrance'), value: t(`stock.encumbrance.${unit.encumbrance}`) },
          {
            label: t('stock.askingPrice'),
            value: askingPrice === undefined ? t('stock.unknown') : format.unitPrice(askingPrice),
          },
          { label: t('stock.registered'), value: t(`stock.title.${unit.title}`) },
        ]}
      />
    </Card>
  );
}

const standing = (live: boolean, handedOverAt: string | undefined) =>
  handedOverAt
    ? 'stock.file.acquisition.handedOver'
    : live
      ? 'stock.file.acquisition.live'
      : 'stock.file.acquisition.ended';

/** Where the unit stands on its way from the developer to a family. */
function Chain({ file: { acquisitions, offerings } }: { file: StockUnitFile }) {
  const t = useT();
  const format = useFormat();
  if (acquisitions.length + offerings.length === 0) {
    return null;
  }
  return (
    <Card title={t('stock.file.chain')}>
      <ol className={styles.entries}>
        {offerings.map(({ offeringId, name }) => (
          <li key={`offering-${offeringId}`}>{t('stock.file.offering', { name })}</li>
        ))}
        {acquisitions.map(({ acquisitionId, project, live, handedOverAt, measuredArea }) => (
          <li key={acquisitionId}>
            {t('stock.file.acquisition', { project, number: acquisitionId })}{' '}
            <StatusTag tone={live ? 'jade' : 'plain'}>{t(standing(live, handedOverAt))}</StatusTag>
            {handedOverAt && measuredArea !== undefined && (
              <p className="muted small">
                <DateTime iso={handedOverAt} /> ·{' '}
                {t('stock.file.handedOver', { area: format.area(measuredArea) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Entries({ file: { entries } }: { file: StockUnitFile }) {
  const t = useT();
  return (
    <Card title={t('stock.file.history')}>
      {entries.length === 0 ? (
        <p className="muted">{t('stock.file.history.none')}</p>
      ) : (
        <ol className={styles.entries}>
          {entries.map(({ kind, at, fileName, changes }) => (
            <li key={at + kind}>
              <b>{t(`stock.file.entry.${kind}`)}</b>{' '}
              <span className="muted small">
                <DateTime iso={at} /> · {fileName}
              </span>
              <Changes changes={changes} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

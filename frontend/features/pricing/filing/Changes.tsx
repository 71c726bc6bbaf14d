import { useState } from 'react';
import { bindText } from '@/components/binding';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type PriceChange from '@/generated/org/anju/PriceChange';
import ChangeKind from '@/generated/org/anju/PriceChangeKind';
import type Use from '@/generated/org/anju/ProjectUse';
import type VersionDifference from '@/generated/org/anju/VersionDifference';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './filing.module.css';
import { useChanges, useDifference } from './queries';
import { MARK_TONES, markOf, signed } from './steps';

interface ChangesProps {
  offeringId: number;
  version: number;
  use: Use;
}

/** No kind: a select needs a value for every choice. */
const ALL = '-';
const KINDS: Readonly<Record<string, ChangeKind | undefined>> = ChangeKind;

/** What a version changed against the one before: in numbers, and unit by unit. */
export function Changes({ offeringId, version, use }: ChangesProps) {
  const t = useT();
  return (
    <Loaded query={useDifference(offeringId, version)} skeleton={<Skeleton lines={5} shape="row" />}>
      {(difference) =>
        difference.before === undefined ? (
          <EmptyState title={t('filing.changes.first')} text={t('filing.changes.first.text')} />
        ) : (
          <>
            <Summary difference={difference} before={difference.before} use={use} />
            <ChangedUnits offeringId={offeringId} version={version} use={use} />
          </>
        )
      }
    </Loaded>
  );
}

function Summary({ difference, before, use }: { difference: VersionDifference; before: number; use: Use }) {
  const t = useT();
  const format = useFormat();
  const { version, added, withdrawn, dearer, cheaper, remeasured, totalBefore, totalNow } = difference;
  return (
    <>
      <h3>{t('filing.changes', { version, before })}</h3>
      <p>
        {t('filing.changes.counts', { added, withdrawn, dearer, cheaper, remeasured })}{' '}
        {t(`filing.changes.total.${use}`)}{' '}
        <Was before={totalBefore} now={totalNow} show={(yuan) => format.price(yuan)} />
      </p>
    </>
  );
}

function ChangedUnits({ offeringId, version, use }: ChangesProps) {
  const t = useT();
  const [kind, setKind] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns(use);
  const narrow = (chosen: string) => {
    setKind(chosen);
    setPage(0);
  };
  return (
    <>
      <div className={styles.filter}>
        <SelectField
          label={t('filing.changes.kind')}
          bind={bindText(kind, narrow)}
          options={[
            { value: ALL, label: t('filing.changes.all') },
            ...Object.values(ChangeKind).map((each) => ({ value: each, label: t(`filing.change.${each}`) })),
          ]}
        />
      </div>
      <Loaded
        query={useChanges(offeringId, version, KINDS[kind], page)}
        skeleton={<Skeleton lines={6} shape="row" />}
      >
        {(changes) => (
          <DataTable
            caption={t('filing.show.changes')}
            columns={columns}
            data={changes}
            rowKey={({ building, entrance, room }) => `${building}-${entrance}-${room}`}
            onPage={setPage}
            empty={<EmptyState title={t('filing.changes.none')} />}
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(use: Use): Column<PriceChange>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('filing.unit'),
      heads: true,
      cell: ({ building, entrance, room }) => t('filing.unit.place', { building, entrance, room }),
    },
    {
      title: t('filing.changes.kind'),
      cell: (change) => {
        const mark = markOf(change);
        return <StatusTag tone={MARK_TONES[mark]}>{t(`filing.mark.${mark}`)}</StatusTag>;
      },
    },
    {
      title: t('filing.builtArea'),
      numeric: true,
      cell: ({ areaBefore, areaNow }) => (
        <Was before={areaBefore} now={areaNow} show={(area) => format.area(area)} />
      ),
    },
    {
      title: t(`filing.unitPrice.${use}`),
      numeric: true,
      cell: ({ unitPriceBefore, unitPriceNow }) => (
        <Was before={unitPriceBefore} now={unitPriceNow} show={(price) => format.unitPrice(price)} />
      ),
    },
    {
      title: t(`filing.price.${use}`),
      numeric: true,
      cell: ({ totalBefore, totalNow }) => (
        <Was before={totalBefore} now={totalNow} show={(yuan) => format.price(yuan)} />
      ),
    },
  ];
}

interface WasProps {
  before: number | undefined;
  now: number | undefined;
  show: (value: number) => string;
}

/** A value that was replaced, struck out and said aloud, beside the one that holds now. */
export function Was({ before, now, show }: WasProps) {
  const t = useT();
  if (before === now) {
    return <span className="figures">{now === undefined ? '—' : show(now)}</span>;
  }
  return (
    <span className="figures">
      {before !== undefined && (
        <del className={styles.before}>
          <span className="visually-hidden">{t('filing.before')} </span>
          {show(before)}
        </del>
      )}
      {before !== undefined && now !== undefined && ' → '}
      {now !== undefined && (
        <ins className={styles.after}>
          <span className="visually-hidden">{t('filing.after')} </span>
          {show(now)}
        </ins>
      )}
      {before !== undefined && now !== undefined && (
        <span className={`${styles.by} small`}>{signed(before, now, show)}</span>
      )}
    </span>
  );
}

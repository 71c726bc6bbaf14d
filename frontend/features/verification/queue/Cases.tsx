import { useRef } from 'react';
import { useSearchParams } from 'react-router';
import { DataTable } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type CheckKind from '@/generated/org/anju/CheckKind';
import EvidenceState from '@/generated/org/anju/EvidenceState';
import type PageWaitingCase from '@/generated/org/anju/PageWaitingCase';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { changed } from '@/lib/address';
import { KeyHints, type KeyHint } from '../KeyHints';
import { useKeys } from '../keys';
import { useClaim, useQueue, useRelease } from '../queries';
import { Refused } from '../Refused';
import { chosenIn, usedIn } from './chosen';
import { useColumns } from './columns';
import styles from './Queue.module.css';
import { RowAction } from './RowAction';
import { Together, TogetherOutcomes } from './Together';
import { useTogether } from './useTogether';

const WALK: readonly KeyHint[] = [
  { keys: 'J', text: 'verification.key.next' },
  { keys: 'K', text: 'verification.key.previous' },
  { keys: 'Enter', text: 'verification.key.open' },
];
const TAKE: KeyHint = { keys: 'N', text: 'verification.key.take' };

interface CasesProps {
  kind: CheckKind;
  /** Whether this person decides the check and so can take cases. */
  decides: boolean;
  onNext: (() => void) | undefined;
}

/** The cases that the address chooses. */
export function Cases(props: CasesProps) {
  const [params] = useSearchParams();
  return (
    <Loaded query={useQueue(props.kind, chosenIn(params))} skeleton={<Skeleton lines={8} shape="row" />}>
      {(data) => <Listed {...props} data={data} />}
    </Loaded>
  );
}

function Listed({ kind, decides, onNext, data }: CasesProps & { data: PageWaitingCase }) {
  const t = useT();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const { filter } = chosenIn(params);
  const approvesTogether = decides && filter.evidence === EvidenceState.GREEN;
  const together = useTogether(kind, data.items);
  const claim = useClaim();
  const release = useRelease();
  const columns = useColumns(params.toString(), approvesTogether ? together : undefined);
  const box = useRef<HTMLDivElement>(null);
  useListKeys(box, onNext);
  const words = t(`verification.kind.${kind}`);
  return (
    <>
      <Refused error={claim.error ?? release.error} />
      <TogetherOutcomes together={together} />
      <div ref={box} className={styles.queue}>
        <div className={styles.head}>
          <b>{t('verification.queue.count', { kind: words, count: format.count(data.total) })}</b>
          {data.total > 0 && <KeyHints hints={onNext ? [...WALK, TAKE] : WALK} />}
        </div>
        {approvesTogether && data.total > 0 && <Together together={together} />}
        <DataTable
          caption={t('verification.queue.caption', { kind: words })}
          columns={columns}
          data={data}
          rowKey={({ applicationId }) => applicationId}
          actions={
            decides
              ? (row) => (
                  <RowAction
                    row={row}
                    isRunning={claim.isRunning || release.isRunning}
                    onTake={() => claim.run({ applicationId: row.applicationId, kind })}
                    onPutBack={() => release.run({ applicationId: row.applicationId, kind })}
                  />
                )
              : undefined
          }
          onPage={(page) => setParams(changed(params, 'page', String(page)))}
          empty={<Nothing kind={words} isNarrowed={usedIn(filter).length > 0} />}
        />
      </div>
    </>
  );
}

function Nothing({ kind, isNarrowed }: { kind: string; isNarrowed: boolean }) {
  const t = useT();
  return isNarrowed ? (
    <EmptyState title={t('verification.list.none')} text={t('verification.list.none.text')} />
  ) : (
    <EmptyState title={t('verification.queue.empty', { kind })} text={t('verification.queue.empty.text')} />
  );
}

function useListKeys(box: { current: HTMLElement | null }, onNext: (() => void) | undefined) {
  useKeys({
    j: () => step(box.current, 1),
    k: () => step(box.current, -1),
    ...(onNext && { n: onNext }),
  });
}

/** Moves the focus from row to row; the first key press enters the table. */
function step(box: HTMLElement | null, by: number) {
  const links = [...(box?.querySelectorAll<HTMLElement>('tbody a') ?? [])];
  const now = links.indexOf(document.activeElement as HTMLElement);
  const next = now < 0 ? 0 : Math.min(links.length - 1, Math.max(0, now + by));
  links[next]?.focus();
}

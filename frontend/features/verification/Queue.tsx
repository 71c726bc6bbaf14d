import { useMemo, useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { RelativeTime } from '@/components/values';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type WaitingCase from '@/generated/org/anju/WaitingCase';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { DecidedNote } from './DecidedNote';
import { KeyHints } from './KeyHints';
import { useKeys } from './keys';
import { useQueue } from './queries';
import styles from './Queue.module.css';
import { useOwnKinds } from './roles';
import type { CaseTrail } from './trail';

/** The cases that wait for this officer, the oldest first. */
export function Queue() {
  const t = useT();
  const kinds = useOwnKinds();
  const [params] = useSearchParams();
  const kind = kinds.find((each) => each === params.get('kind')) ?? kinds[0];
  const trail = useLocation().state as CaseTrail | null;
  return (
    <>
      <PageHeader title={t('verification.queue.title')} lead={t('verification.queue.lead')} />
      <Stack>
        {trail?.decided && <DecidedNote decided={trail.decided} isLast />}
        {kinds.length > 1 && <Kinds kinds={kinds} now={kind} />}
        {kind && <QueueOf key={kind} kind={kind} />}
      </Stack>
    </>
  );
}

function Kinds({ kinds, now }: { kinds: readonly CheckKind[]; now: CheckKind | undefined }) {
  const t = useT();
  return (
    <nav className={styles.kinds} aria-label={t('verification.queue.kinds')}>
      {kinds.map((kind) => (
        <Link key={kind} to={`?kind=${kind}`} aria-current={kind === now ? 'page' : undefined}>
          {t(`verification.kind.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

function QueueOf({ kind }: { kind: CheckKind }) {
  const t = useT();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const page = Math.max(0, Number(params.get('page') ?? 0) || 0);
  const query = useQueue(kind, page);
  const columns = useColumns();
  const box = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => ({ j: () => step(box.current, 1), k: () => step(box.current, -1) }), []);
  useKeys(keys);
  const words = t(`verification.kind.${kind}`);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} shape="row" />}>
      {(data) => (
        <div ref={box} className={styles.queue}>
          <div className={styles.head}>
            <b>{t('verification.queue.count', { kind: words, count: format.count(data.total) })}</b>
            {data.total > 0 && (
              <KeyHints
                hints={[
                  { keys: 'J', text: 'verification.key.next' },
                  { keys: 'K', text: 'verification.key.previous' },
                  { keys: 'Enter', text: 'verification.key.open' },
                ]}
              />
            )}
          </div>
          <DataTable
            caption={t('verification.queue.caption', { kind: words })}
            columns={columns}
            data={data}
            rowKey={({ applicationId }) => applicationId}
            onPage={(next) => setParams({ kind, page: String(next) })}
            empty={
              <EmptyState
                title={t('verification.queue.empty', { kind: words })}
                text={t('verification.queue.empty.text')}
              />
            }
          />
        </div>
      )}
    </Loaded>
  );
}

/** Moves the focus from row to row; the first key press enters the table. */
function step(box: HTMLElement | null, by: number) {
  const links = [...(box?.querySelectorAll<HTMLElement>('tbody a') ?? [])];
  const now = links.indexOf(document.activeElement as HTMLElement);
  const next = now < 0 ? 0 : Math.min(links.length - 1, Math.max(0, now + by));
  links[next]?.focus();
}

function useColumns(): Column<WaitingCase>[] {
  const t = useT();
  return [
    {
      title: t('verification.column.receipt'),
      heads: true,
      cell: ({ applicationId, receipt }) => <Link to={`/bureau/cases/${applicationId}`}>{receipt}</Link>,
    },
    { title: t('verification.column.applicant'), cell: ({ applicantMasked }) => applicantMasked },
    { title: t('verification.column.identity'), cell: ({ identityMasked }) => identityMasked },
    {
      title: t('verification.column.category'),
      cell: ({ category }) => t(`verification.category.${category}`),
    },
    { title: t('verification.column.household'), numeric: true, cell: ({ householdSize }) => householdSize },
    {
      title: t('verification.column.employer'),
      cell: ({ employer }) => employer ?? <span className="muted">{t('verification.own')}</span>,
    },
    { title: t('verification.column.offering'), cell: ({ offeringName }) => offeringName },
    {
      title: t('verification.column.submitted'),
      cell: ({ submittedAt }) => <RelativeTime iso={submittedAt} />,
    },
  ];
}

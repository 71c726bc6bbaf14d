import { useState } from 'react';
import { Link } from 'react-router';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { TextField } from '@/components/fields';
import { Actions, Part } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime, Money } from '@/components/values';
import { PostingEndpoint } from '@/generated/endpoints';
import type PostingRow from '@/generated/org/anju/PostingRow';
import PostingState from '@/generated/org/anju/PostingState';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './Funding.module.css';
import { usePostings } from './queries';

const SHORTEST_REASON = 4;

const TONES: Record<PostingState, Tone> = {
  [PostingState.WAITING]: 'amber',
  [PostingState.POSTED]: 'jade',
  [PostingState.SENT_BACK]: 'seal',
  [PostingState.WITHDRAWN]: 'plain',
};

interface PostingsProps {
  base: string;
  projectId: number;
  mayPost: boolean;
}

/** What was entered: first what waits for a colleague, then the rest. */
export function Postings({ base, projectId, mayPost }: PostingsProps) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns(base);
  return (
    <Part title={t('funding.postings')}>
      <Loaded query={usePostings(projectId, page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('funding.postings')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            actions={
              mayPost && data.items.some(({ state }) => state === PostingState.WAITING)
                ? (row) => row.state === PostingState.WAITING && <Decide posting={row} />
                : undefined
            }
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('funding.postings.none')} text={t('funding.postings.none.text')} />}
          />
        )}
      </Loaded>
    </Part>
  );
}

function Decide({ posting }: { posting: PostingRow }) {
  const t = useT();
  const [reason, setReason] = useState<string>();
  const options = { refreshes: ['funding'] };
  const approve = useCommand(() => PostingEndpoint.approve(posting.id), options);
  const withdraw = useCommand(() => PostingEndpoint.withdraw(posting.id), options);
  const sendBack = useCommand(() => PostingEndpoint.sendBack(posting.id, reason ?? ''), options);
  const isBusy = approve.isRunning || withdraw.isRunning || sendBack.isRunning;
  return (
    <div className={styles.ask}>
      <Refusal error={approve.error ?? withdraw.error ?? sendBack.error} />
      {reason !== undefined && (
        <TextField label={t('funding.reason')} maxLength={300} bind={bindText(reason, setReason)} />
      )}
      {posting.ownEntry ? (
        <Button kind="quiet" disabled={isBusy} onClick={() => withdraw.run()}>
          {t('funding.withdraw')}
        </Button>
      ) : (
        <Actions>
          {reason === undefined && (
            <Button kind="primary" disabled={isBusy} onClick={() => approve.run()}>
              {t('funding.approve')}
            </Button>
          )}
          <Button
            disabled={isBusy || (reason !== undefined && reason.trim().length < SHORTEST_REASON)}
            onClick={() => (reason === undefined ? setReason('') : sendBack.run())}
          >
            {t('funding.sendBack')}
          </Button>
        </Actions>
      )}
    </div>
  );
}

function useColumns(base: string): Column<PostingRow>[] {
  const t = useT();
  return [
    {
      title: t('funding.movement'),
      heads: true,
      cell: ({ kind, voucherId, number }) => (
        <>
          {t(`funding.movement.${kind}`)}{' '}
          {voucherId !== undefined && (
            <Link to={`${base}/vouchers/${voucherId}`}>
              {t('funding.voucher.number', { number: number ?? '' })}
            </Link>
          )}
        </>
      ),
    },
    { title: t('funding.amount'), numeric: true, cell: ({ amount }) => <Money yuan={amount} /> },
    {
      title: t('funding.counterparty'),
      cell: ({ counterparty, reference }) => (
        <>
          {counterparty} <span className="small muted">{reference}</span>
        </>
      ),
    },
    {
      title: t('funding.through'),
      cell: ({ lender, ownAccount }) => (ownAccount || !lender ? t('funding.ownAccount') : lender),
    },
    { title: t('funding.occurredOn'), cell: ({ occurredOn }) => <DateTime iso={occurredOn} /> },
    { title: t('funding.enteredBy'), cell: ({ enteredBy }) => enteredBy },
    {
      title: t('funding.state'),
      cell: ({ state, decidedBy, reason }) => (
        <>
          <StatusTag tone={TONES[state]}>{t(`funding.posting.${state}`)}</StatusTag>{' '}
          <span className="small muted">
            {decidedBy} {reason}
          </span>
        </>
      ),
    },
  ];
}

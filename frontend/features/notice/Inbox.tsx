import { useState } from 'react';
import { Link } from 'react-router';
import { Button, ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { RelativeTime } from '@/components/values';
import type InboxNotice from '@/generated/org/anju/InboxNotice';
import type PageInboxNotice from '@/generated/org/anju/PageInboxNotice';
import { useFormat } from '@/lib/format';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import styles from './Inbox.module.css';
import { toneOf, wayFrom } from './kinds';
import { useInbox, useMarkRead, useMarkReadUpTo, useUnread } from './queries';

/** What a family or an employer's clerk has been told, newest first. */
export function Inbox() {
  const t = useT();
  const [page, setPage] = useState(0);
  return (
    <div className={styles.inbox}>
      <PageHeader title={t('notice.title')} lead={t('notice.lead')} actions={<MarkAllRead />} />
      <Loaded query={useInbox(page)} skeleton={<Skeleton lines={4} shape="card" />}>
        {(notices) => <Notices notices={notices} onPage={setPage} />}
      </Loaded>
    </div>
  );
}

/** Up to the newest that the person can have seen: one that comes meanwhile stays unread. */
function MarkAllRead() {
  const t = useT();
  const newest = useInbox(0).data?.items[0];
  const unread = useUnread().data?.count ?? 0;
  const mark = useMarkReadUpTo();
  return newest && unread > 0 ? (
    <>
      <Button disabled={mark.isRunning} onClick={() => mark.run(newest.noticeId)}>
        {t('notice.read.all')}
      </Button>
      <Refusal error={mark.error} />
    </>
  ) : null;
}

function Notices({ notices, onPage }: { notices: PageInboxNotice; onPage: (page: number) => void }) {
  const t = useT();
  if (notices.total === 0) {
    return (
      <EmptyState title={t('notice.none')} text={t('notice.none.text')}>
        <ButtonLink to="/offerings">{t('notice.none.offerings')}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.list} aria-label={t('notice.list')}>
        {notices.items.map((notice) => (
          <HomesFor key={notice.noticeId} value={notice.use}>
            <Notice notice={notice} />
          </HomesFor>
        ))}
      </ul>
      <Paging notices={notices} onPage={onPage} />
    </>
  );
}

function Notice({ notice }: { notice: InboxNotice }) {
  const t = useT();
  const format = useFormat();
  const mark = useMarkRead();
  const { noticeId, kind, receipt, offeringName, company, at, day, read } = notice;
  const way = wayFrom(notice);
  const open = () => {
    if (!read) {
      mark.run(noticeId);
    }
  };
  return (
    <li className={`${styles.notice} ${styles[toneOf(notice)]} ${read ? styles.read : ''}`}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {t(`notice.${kind}`)}
          {!read && <span className={styles.unread}>{t('notice.unread')}</span>}
        </h2>
        <RelativeTime iso={at} />
      </div>
      <p>{t(`notice.${kind}.text`, day ? { day: format.date(day), company } : undefined)}</p>
      <p className={styles.about}>
        <span>{offeringName}</span>
        {receipt && <span className="figures">{t('notice.receipt', { receipt })}</span>}
      </p>
      <div className={styles.actions}>
        <Link to={way.to} onClick={open}>
          {t(way.text)}
        </Link>
        {!read && (
          <Button kind="quiet" disabled={mark.isRunning} onClick={open}>
            {t('notice.read')}
          </Button>
        )}
      </div>
      <Refusal error={mark.error} />
    </li>
  );
}

function Paging({ notices, onPage }: { notices: PageInboxNotice; onPage: (page: number) => void }) {
  const t = useT();
  const { page, size, total } = notices;
  const pages = Math.ceil(total / size);
  return pages <= 1 ? null : (
    <nav className={styles.paging} aria-label={t('notice.paging')}>
      <span className="muted small">{t('notice.paging.where', { page: page + 1, pages })}</span>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('notice.paging.previous')}
      </Button>
      <Button disabled={page + 1 >= pages} onClick={() => onPage(page + 1)}>
        {t('notice.paging.next')}
      </Button>
    </nav>
  );
}

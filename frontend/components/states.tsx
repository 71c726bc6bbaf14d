import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { session } from '@/lib/auth/session';
import { useT, type TextKey } from '@/lib/i18n';
import { failureOf, problemOf, type Failure } from '@/lib/problem';
import { Button, ButtonLink } from './Button';
import styles from './states.module.css';

/** What stands in the house of the logo: nothing, a bar, a keyhole, a step away. */
const INSIDE = {
  empty: 'M12 28h8',
  stop: 'M11 20h10',
  key: 'M16 17.5v.1M16 20v4',
  away: 'M12 22h.1M16 22h.1M20 22h.1',
};

interface StateProps {
  mark: 'empty' | 'stop' | 'key' | 'away';
  title: string;
  text?: string;
  /** True for a state that fills the page: its title is then the page's heading. */
  page?: boolean;
  children?: ReactNode;
}

/** One look for everything that is not the content itself: what it is, why, and what to do now. */
function State({ mark, title, text, page = false, children }: StateProps) {
  const Heading = page ? 'h1' : 'h2';
  return (
    <div className={`${styles.state} ${page ? styles.page : ''}`}>
      <svg viewBox="0 0 32 32" className={`${styles.mark} ${styles[mark]}`} aria-hidden="true">
        <path d="M3 15 16 4l13 11" />
        <path d="M7 13v15h18V13" />
        <path d={INSIDE[mark]} />
      </svg>
      <Heading tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      {text && <p className={styles.text}>{text}</p>}
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}

export function EmptyState(props: { title: string; text?: string; page?: boolean; children?: ReactNode }) {
  return <State mark="empty" {...props} />;
}

export function NotFound() {
  const t = useT();
  return (
    <State page mark="away" title={t('ui.missing.title')} text={t('ui.missing.text')}>
      <ButtonLink to="/" kind="primary">
        {t('ui.home')}
      </ButtonLink>
    </State>
  );
}

export function Forbidden() {
  const t = useT();
  return (
    <State page mark="stop" title={t('ui.forbidden.title')} text={t('ui.forbidden.text')}>
      <ButtonLink to="/">{t('ui.home')}</ButtonLink>
      <Button kind="quiet" onClick={() => void session.logout()}>
        {t('ui.forbidden.other')}
      </Button>
    </State>
  );
}

export function LoginNeeded() {
  const t = useT();
  return (
    <State page mark="key" title={t('ui.login.title')} text={t('ui.login.text')}>
      <Button kind="primary" onClick={() => void session.login()}>
        {t('ui.login')}
      </Button>
    </State>
  );
}

export function Expired({ page = true }: { page?: boolean }) {
  const t = useT();
  return (
    <State page={page} mark="key" title={t('ui.expired.title')} text={t('ui.expired.text')}>
      <Button kind="primary" onClick={() => void session.login()}>
        {t('ui.login.again')}
      </Button>
    </State>
  );
}

/** The login ended while the page was open: what was typed waits until the same person is back. */
export function ExpiredMeanwhile() {
  const t = useT();
  return (
    <div role="alert">
      <State page mark="key" title={t('ui.expired.title')} text={t('ui.expired.kept')}>
        <Button kind="primary" onClick={() => void session.loginBeside()}>
          {t('ui.login.beside')}
        </Button>
      </State>
    </div>
  );
}

type Worded = Exclude<Failure, 'login' | 'refused' | 'invalid'>;

const WORDS: Record<Worded, readonly [TextKey, TextKey]> = {
  forbidden: ['ui.forbidden.title', 'ui.forbidden.text'],
  missing: ['ui.gone.title', 'ui.gone.text'],
  offline: ['ui.offline.title', 'ui.offline.text'],
  broken: ['ui.broken.title', 'ui.broken.text'],
};

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  page?: boolean;
}

/** Something was not to be had: in the server's words when it gave some, else in ours. */
export function ErrorState({ error, onRetry, page }: ErrorStateProps) {
  const t = useT();
  const failure = failureOf(error);
  if (failure === 'login') {
    return <Expired page={page} />;
  }
  const problem = problemOf(error);
  // Where nobody typed anything, a value that the server does not take stands in the address.
  const state = failure === 'invalid' ? 'missing' : failure;
  const [title, text] = state in WORDS ? WORDS[state as Worded] : WORDS.broken;
  const isOver = state === 'missing' || state === 'forbidden';
  const words = problem?.title ? [problem.detail, problem.nextStep].filter(Boolean).join(' ') : t(text);
  return (
    <div role="alert">
      <State
        page={page}
        mark={state === 'offline' || state === 'missing' ? 'away' : 'stop'}
        title={problem?.title || t(title)}
        text={words}
      >
        {isOver
          ? page && <ButtonLink to="/">{t('ui.home')}</ButtonLink>
          : onRetry && <Button onClick={onRetry}>{t('ui.retry')}</Button>}
      </State>
    </div>
  );
}

/** A page that could not be fetched, or that broke. Only a new start helps: the failed page is remembered. */
export function PageFailure({ error }: { error: unknown }) {
  const t = useT();
  const isOffline = failureOf(error) === 'offline';
  const [title, text] = WORDS[isOffline ? 'offline' : 'broken'];
  return (
    <div role="alert">
      <State page mark={isOffline ? 'away' : 'stop'} title={t(title)} text={t(text)}>
        <Button kind="primary" onClick={() => location.reload()}>
          {t('ui.retry')}
        </Button>
        <ButtonLink to="/">{t('ui.home')}</ButtonLink>
      </State>
    </div>
  );
}

const UNSENT = ['ui.offline.title', 'ui.offline.kept'] as const;

/** A refusal beside the thing that was tried: what, why, and what to do now. */
export function Refusal({ error }: { error: unknown }) {
  const t = useT();
  if (!error || failureOf(error) === 'invalid') {
    return null;
  }
  const problem = problemOf(error);
  const [title, text] = failureOf(error) === 'offline' ? UNSENT : WORDS.broken;
  return (
    <div role="alert" className={styles.refusal}>
      <b>{problem?.title || t(title)}</b>
      <p>{problem?.detail ?? t(text)}</p>
      {problem?.nextStep && <p>{problem.nextStep}</p>}
    </div>
  );
}

export function Skeleton({ lines = 3, shape = 'text' }: { lines?: number; shape?: 'text' | 'card' | 'row' }) {
  const t = useT();
  return (
    <div className={`${styles.skeleton} ${styles[shape]}`} role="status" data-skeleton>
      <span className="visually-hidden">{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} aria-hidden="true" />
      ))}
    </div>
  );
}

interface LoadedProps<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  /** True where nothing else of the page stands without the data, not even its heading. */
  page?: boolean;
  children: (data: T) => ReactNode;
}

/** Shows what a query gives, and its waiting and failing states. Data that is already there stays during a failure. */
export function Loaded<T>({ query, skeleton = <Skeleton />, page = false, children }: LoadedProps<T>) {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  return query.error ? (
    <ErrorState page={page} error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <>{skeleton}</>
  );
}

/** Says that the connection is gone, for as long as it is. */
export function OfflineBanner() {
  const t = useT();
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles.banner}>
          <b>{t('ui.offline.title')}</b> {t('ui.offline.kept')}
        </p>
      )}
    </div>
  );
}

function useOnline() {
  const [isOnline, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const update = () => setOnline(navigator.onLine);
    window.addEventListener('online', update);
    window.addEventListener('offline', update);
    return () => {
      window.removeEventListener('online', update);
      window.removeEventListener('offline', update);
    };
  }, []);
  return isOnline;
}

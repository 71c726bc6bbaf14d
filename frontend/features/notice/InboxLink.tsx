import { NavLink } from 'react-router';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import styles from './InboxLink.module.css';
import { useUnread } from './queries';

const READERS: readonly string[] = ['applicant', 'employer'];
const MOST = 99;

/** The way to the inbox, with the number of unread notices; for those who have an inbox. */
export function InboxLink() {
  const { person } = useSession();
  return person?.roles.some((role) => READERS.includes(role)) ? <Unread /> : null;
}

function Unread() {
  const t = useT();
  const count = useUnread().data?.count ?? 0;
  return (
    <NavLink
      to="/inbox"
      className={styles.link}
      aria-label={count > 0 ? t('notice.link.unread', { count }) : t('notice.link')}
    >
      {t('notice.link')}{' '}
      {count > 0 && <span className={styles.count}>{count > MOST ? `${MOST}+` : count}</span>}
    </NavLink>
  );
}

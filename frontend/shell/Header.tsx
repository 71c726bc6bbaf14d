import { useId, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { session, useSession } from '@/lib/auth/session';
import { chooseLanguage, useLanguage, useT } from '@/lib/i18n';
import { toggleTextSize, useTextSize } from '@/lib/preferences';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { publicItems, workGroups } from './navigation';
import { Ways } from './Ways';

interface HeaderProps {
  city: string;
  /** The way to the inbox; in sight also while the menu is closed. */
  inbox?: ReactNode;
}

export function Header({ city, inbox }: HeaderProps) {
  const t = useT();
  const id = useId();
  const { pathname } = useLocation();
  // Open belongs to one page: it is closed on the next.
  const [openedOn, setOpenedOn] = useState<string>();
  const isOpen = openedOn === pathname;
  const { person } = useSession();
  const work = workGroups(person?.roles ?? []);
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.bar}>
        <Link to="/" className={styles.logo}>
          <Logo />
          <span>
            {t('shell.name')}
            {city && <span className={styles.city}> · {city}</span>}
          </span>
        </Link>
        <div className={styles.inbox}>{inbox}</div>
        <button
          type="button"
          className={styles.menu}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpenedOn(isOpen ? undefined : pathname)}
        >
          <span className={styles.menuMark} aria-hidden="true" />
          {t(isOpen ? 'shell.menu.close' : 'shell.menu')}
        </button>
        <div id={id} className={styles.panel} data-open={isOpen}>
          <nav className={styles.nav} aria-label={t('shell.nav')}>
            <Ways groups={[{ items: publicItems }]} />
          </nav>
          {work.length > 0 && (
            <nav className={styles.work} aria-label={t('shell.nav.work')}>
              <Ways groups={work} />
            </nav>
          )}
          <div className={styles.tools}>
            <TextSizeSwitch />
            <LanguageSwitch />
            <Account />
          </div>
        </div>
      </div>
    </header>
  );
}

function TextSizeSwitch() {
  const t = useT();
  const isLarge = useTextSize() === 'large';
  return (
    <button type="button" className={styles.tool} aria-pressed={isLarge} onClick={toggleTextSize}>
      {t('shell.largeText')}
    </button>
  );
}

function LanguageSwitch() {
  const t = useT();
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={styles.tool}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => chooseLanguage(other)}
    >
      {t('shell.otherLanguage')}
    </button>
  );
}

function Account() {
  const t = useT();
  const { status, person } = useSession();
  if (status === 'starting') {
    return <span className={styles.waiting} aria-hidden="true" />;
  }
  return person ? (
    <>
      <span className={styles.person}>{t('shell.person', { name: person.name })}</span>
      <button type="button" className={styles.login} onClick={() => void session.logout()}>
        {t('shell.logout')}
      </button>
    </>
  ) : (
    <button type="button" className={styles.login} onClick={() => void session.login()}>
      {t('ui.login')}
    </button>
  );
}

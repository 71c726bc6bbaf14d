import { useViewConfig } from '@vaadin/hilla-file-router/runtime.js';
import type { ReactNode } from 'react';
import { OfflineBanner } from '@/components/states';
import { useSession } from '@/lib/auth/session';
import { hasText, useT } from '@/lib/i18n';
import { accessTo } from './access';
import { Footer } from './Footer';
import { Gate } from './Gate';
import { Header } from './Header';
import styles from './Shell.module.css';
import { useArrival } from './useArrival';
import { useCity } from './useCity';
import { useKeptFocus } from './useKeptFocus';

interface ShellProps {
  /** The bar that moves the clock, on the embedded stack alone. */
  timeBar?: ReactNode;
  /** The way to the inbox, for those who have one. */
  inbox?: ReactNode;
  children: ReactNode;
}

/** What stands around every page: the way in, the ways on, and who is here. */
export function Shell({ timeBar, inbox, children }: ShellProps) {
  const t = useT();
  const city = useCity();
  const config = useViewConfig();
  const access = accessTo(config, useSession());
  const key = config?.title ?? '';
  const page = hasText(key) ? t(key) : key;
  const title = [page, t('shell.name'), city].filter(Boolean).join(' · ');
  useArrival(title);
  useKeptFocus();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main" onClick={focusMain}>
        {t('shell.skip')}
      </a>
      {timeBar}
      <Header city={city} inbox={inbox} />
      <OfflineBanner />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Gate access={access}>{children}</Gate>
      </main>
      <Footer />
      <div className="visually-hidden" aria-live="polite" aria-atomic="true">
        {page}
      </div>
    </div>
  );
}

/** With a base address, a bare fragment would lead to the home page. */
function focusMain(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

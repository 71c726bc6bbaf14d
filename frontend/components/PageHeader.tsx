import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '@/lib/i18n';
import styles from './PageHeader.module.css';

export interface Crumb {
  to: string;
  text: string;
}

interface PageHeaderProps {
  title: string;
  /** The way here, from the top; the page itself is not part of it. */
  crumbs?: readonly Crumb[];
  /** Stands above the title, for example a status. */
  mark?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** The heading of a page. The shell moves the focus to it after a navigation. */
export function PageHeader({ title, crumbs = [], mark, lead, actions }: PageHeaderProps) {
  const t = useT();
  return (
    <div className={styles.header}>
      <div className={styles.words}>
        {crumbs.length > 0 && (
          <nav className={styles.crumbs} aria-label={t('ui.crumbs')}>
            {crumbs.map((crumb) => (
              <Link key={crumb.to} to={crumb.to}>
                {crumb.text}
              </Link>
            ))}
          </nav>
        )}
        {mark}
        <h1 tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

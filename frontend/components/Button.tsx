import { Button as VaadinButton } from '@vaadin/react-components/Button.js';
import type { MouseEvent, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './Button.module.css';

type Kind = 'primary' | 'plain' | 'quiet' | 'danger';

const THEMES: Record<Kind, string> = {
  primary: 'primary',
  plain: '',
  quiet: 'tertiary',
  danger: 'error',
};

interface ButtonProps {
  kind?: Kind;
  wide?: boolean;
  disabled?: boolean;
  onClick?: () => void;
  children: ReactNode;
}

export function Button({ kind = 'plain', wide = false, disabled = false, onClick, children }: ButtonProps) {
  return (
    <VaadinButton
      theme={THEMES[kind]}
      disabled={disabled}
      onMouseDown={keepFocus}
      onClick={(event) => {
        event.currentTarget.focus();
        onClick?.();
      }}
      className={wide ? styles.wide : ''}
    >
      {children}
    </VaadinButton>
  );
}

/**
 * The focus comes with the click instead of before it: the field that was left shows or withdraws its error at once,
 * the page moves, and the button would no longer be under the pointer when it is released.
 */
const keepFocus = (event: MouseEvent) => event.preventDefault();

interface ButtonLinkProps {
  to: string;
  kind?: 'primary' | 'plain';
  wide?: boolean;
  children: ReactNode;
}

/** Leads to another page and looks like a button: for the one thing to do next. */
export function ButtonLink({ to, kind = 'plain', wide = false, children }: ButtonLinkProps) {
  return (
    <Link to={to} className={[styles.link, styles[kind], wide ? styles.wide : ''].join(' ')}>
      {children}
    </Link>
  );
}

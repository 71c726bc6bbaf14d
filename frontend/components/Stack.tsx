import type { ReactNode } from 'react';
import styles from './Stack.module.css';

/** Things under each other with even space; `wide` for the sections of a page. */
export function Stack({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return <div className={wide ? styles.wide : styles.stack}>{children}</div>;
}

/** Cards beside each other, as many as fit. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}

interface SplitProps {
  aside: ReactNode;
  /** On a phone the narrower part stays in sight at the bottom of the screen. */
  docked?: boolean;
  children: ReactNode;
}

/** A main part with a narrower one beside it, below it on a phone. */
export function Split({ aside, docked = false, children }: SplitProps) {
  return (
    <div className={`${styles.split} ${docked ? styles.docked : ''}`}>
      <div>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  );
}

/** A part of a page under its own heading. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Fields beside each other, as many as fit. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}

/** Buttons in a row. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

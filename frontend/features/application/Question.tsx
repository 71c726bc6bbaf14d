import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '@/components/Button';
import { useT } from '@/lib/i18n';
import styles from './Question.module.css';

interface QuestionProps {
  title: string;
  hint?: string;
  /** Which question this is, from 1; `total` shrinks or grows with the answers. */
  number: number;
  total: number;
  /** True when the person came here from another question: the focus then follows. */
  arrived: boolean;
  onBack?: () => void;
  /** Words of the button that leads on. */
  next: string;
  onNext: () => void;
  isBusy?: boolean;
  /** Whether there is no way on yet; the words of the button then say why. */
  isBlocked?: boolean;
  children: ReactNode;
}

/** One question on one screen, with the way back and the way on. */
export function Question(props: QuestionProps) {
  const t = useT();
  const { number, total, arrived } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) {
      heading.current?.focus();
    }
  }, [arrived, number]);
  return (
    <form
      className={styles.question}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.isBlocked) {
          props.onNext();
        }
      }}
    >
      <div className={styles.progress}>
        <span>{t('application.question.number', { number, total })}</span>
        <span className={styles.bar} aria-hidden="true">
          <span style={{ inlineSize: `${(number / total) * 100}%` }} />
        </span>
      </div>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {props.title}
        </h2>
        {props.hint && <p className={styles.hint}>{props.hint}</p>}
      </div>
      <div className={styles.body}>{props.children}</div>
      {/* Lets the Enter key lead on, which Vaadin's button alone does not. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <div className={styles.buttons}>
        {props.onBack && <Button onClick={props.onBack}>{t('application.question.back')}</Button>}
        <Button kind="primary" onClick={props.onNext} disabled={props.isBusy || props.isBlocked}>
          {props.next}
        </Button>
      </div>
    </form>
  );
}

import { useId } from 'react';
import styles from './Choices.module.css';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What it means, below the label. */
  words?: string;
}

interface ChoicesProps<Value extends string> {
  legend: string;
  /** The question stands above already and need not be shown again. */
  hideLegend?: boolean;
  choices: readonly Choice<Value>[];
  value: Value | '';
  onChoose: (value: Value) => void;
  error?: string;
}

/** One of several answers, each large enough for a thumb. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { choices, value, onChoose, error } = props;
  const id = useId();
  return (
    <fieldset
      className={styles.choices}
      tabIndex={-1}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={props.hideLegend ? 'visually-hidden' : styles.legend}>{props.legend}</legend>
      <div className={styles.list}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.choice}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              <span className={styles.label}>{choice.label}</span>
              {choice.words && <span className={styles.words}>{choice.words}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

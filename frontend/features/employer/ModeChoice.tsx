import FilingMode from '@/generated/org/anju/FilingMode';
import { useT } from '@/lib/i18n';
import styles from './Choices.module.css';

interface ModeChoiceProps {
  mode: FilingMode;
  onMode: (mode: FilingMode) => void;
}

const MODES = [FilingMode.GOOD_ROWS_NOW, FilingMode.ALL_OR_NOTHING];

/** What becomes of a roster while some of its rows are wrong. */
export function ModeChoice({ mode, onMode }: ModeChoiceProps) {
  const t = useT();
  return (
    <fieldset className={styles.choices}>
      <legend>{t('employer.mode')}</legend>
      {MODES.map((one) => (
        <label key={one} className={styles.choice}>
          <input type="radio" name="mode" checked={mode === one} onChange={() => onMode(one)} />
          <span>{t(`employer.mode.${one}`)}</span>
          <small>{t(`employer.mode.${one}.text`)}</small>
        </label>
      ))}
    </fieldset>
  );
}

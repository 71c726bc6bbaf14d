import SelectionMode from '@/generated/org/anju/SelectionMode';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './plan.module.css';
import { MODES } from './planDraft';

interface ModeChoiceProps {
  /** Tells the groups of several phases apart. */
  name: string;
  mode: SelectionMode;
  onMode: (mode: SelectionMode) => void;
}

/** How families choose; each mode says in a sentence what it is and when it fits. */
export function ModeChoice({ name, mode, onMode }: ModeChoiceProps) {
  const t = useT();
  return (
    <fieldset className={styles.modes}>
      <legend>{t('plan.mode')}</legend>
      <div className={styles.modeRow}>
        {MODES.map((one) => (
          <label key={one} className={styles.mode}>
            <input type="radio" name={name} checked={mode === one} onChange={() => onMode(one)} />
            <b>{t(nameOf(one))}</b>
            <small>{t(`plan.mode.${one}.text` satisfies TextKey)}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export const nameOf = (mode: `${SelectionMode}`): TextKey => `plan.mode.${mode}`;

import { useT, type TextKey } from '@/lib/i18n';
import { toggleKeys, useKeysSetting } from './keys';
import styles from './KeyHints.module.css';

export interface KeyHint {
  keys: string;
  text: TextKey;
}

/** The keys of this page in sight, and the switch for those whom they disturb. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  const t = useT();
  const isOn = useKeysSetting() === 'on';
  return (
    <p className={styles.hints}>
      <span>{t('verification.keys')}</span>
      {isOn &&
        hints.map(({ keys, text }) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {t(text)}
          </span>
        ))}
      <button type="button" onClick={toggleKeys}>
        {t(isOn ? 'verification.keys.off' : 'verification.keys.on')}
      </button>
    </p>
  );
}

import { CopyButton } from './CopyButton';
import styles from './DrawPage.module.css';
import { inGroups } from './words';

/** A digest in groups that people can compare, and a way to take it along. */
export function Fingerprint({ label, hex }: { label: string; hex: string }) {
  return (
    <div className={styles.fingerprint}>
      <p className={styles.fingerprintHead}>
        <span className="small muted">{label}</span>
        <CopyButton name={label} text={hex} />
      </p>
      <code className={styles.code}>{inGroups(hex)}</code>
    </div>
  );
}

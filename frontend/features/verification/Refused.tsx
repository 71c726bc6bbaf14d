import { Button, ButtonLink } from '@/components/Button';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { failureOf, problemOf } from '@/lib/problem';
import { useT } from '@/lib/i18n';
import styles from './Notes.module.css';

const INTERESTS = '/bureau/interests';
export const DECLARE_FIRST = 'interest.declare-first';

interface RefusedProps {
  error: unknown;
  /** Reads anew what the refusal was about; what was typed stays. */
  onReload?: () => void;
}

/** A refusal, with the way out of it. */
export function Refused({ error, onReload }: RefusedProps) {
  const t = useT();
  if (!error) {
    return null;
  }
  const isOutdated = failureOf(error) === 'refused';
  return (
    <div className={styles.refused}>
      <Refusal error={error} />
      <Actions>
        {problemOf(error)?.code === DECLARE_FIRST && <DeclareLink />}
        {isOutdated && onReload && <Button onClick={onReload}>{t('verification.refused.reload')}</Button>}
      </Actions>
    </div>
  );
}

export function DeclareLink() {
  const t = useT();
  return <ButtonLink to={INTERESTS}>{t('verification.refused.declare')}</ButtonLink>;
}

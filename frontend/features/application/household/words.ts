import { useT } from '@/lib/i18n';
import { childOf, type OwnerName } from './household';

/** The name of an owner: you, your spouse, your second child. */
export function useOwnerWords(): (owner: OwnerName) => string {
  const t = useT();
  return (owner) => {
    const child = childOf(owner);
    return child === undefined
      ? t(`application.owner.${owner as Exclude<OwnerName, `CHILD-${number}`>}`)
      : t('application.owner.CHILD', { number: child + 1 });
  };
}

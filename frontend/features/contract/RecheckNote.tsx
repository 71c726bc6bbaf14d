import type AgreementRecheck from '@/generated/org/anju/AgreementRecheck';
import AgreementRecheckState from '@/generated/org/anju/AgreementRecheckState';
import { useT } from '@/lib/i18n';
import styles from './contract.module.css';

/** What is being looked at before the family can sign, and that it need do nothing. */
export function RecheckNote({ recheck }: { recheck: AgreementRecheck }) {
  const t = useT();
  const isOpen = recheck.state === AgreementRecheckState.OPEN;
  const registries = recheck.silent.map((registry) => t(`ui.registry.${registry}`)).join(t('ui.list.and'));
  return (
    <p className={styles.next} role="status">
      {t(isOpen ? 'contract.recheck.open' : 'contract.recheck.waiting')}
      {!isOpen && registries && ` ${t('contract.recheck.silent', { registries })}`}
    </p>
  );
}

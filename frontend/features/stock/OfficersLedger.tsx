import { ButtonLink } from '@/components/Button';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { Ledger } from './Ledger';

/** The ledger as officers see it; those who keep it find the way to its workbooks. */
export function OfficersLedger() {
  const t = useT();
  const keeps = useSession().person?.roles.includes('bureau-officer') ?? false;
  return (
    <Ledger
      units="/bureau/stock/units"
      actions={
        keeps && (
          <ButtonLink to="/bureau/stock/import" kind="primary">
            {t('stock.import.title')}
          </ButtonLink>
        )
      }
    />
  );
}

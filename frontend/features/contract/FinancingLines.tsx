import type BuyersFinancing from '@/generated/org/anju/BuyersFinancing';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './contract.module.css';

/** How a family pays, a line each; says when it is not recorded. */
export function FinancingLines({ financing: recorded }: { financing?: { financing: BuyersFinancing } }) {
  const t = useT();
  const format = useFormat();
  if (!recorded) {
    return <span className="muted">{t('contract.financing.none')}</span>;
  }
  const { ownMoney, providentLoan, providentLender, bankLoan, bankLender } = recorded.financing;
  const lines = [
    ...(ownMoney > 0 ? [t('contract.financing.own.of', { sum: format.exactMoney(ownMoney) })] : []),
    ...(providentLoan > 0
      ? [
          t('contract.financing.provident.of', {
            sum: format.exactMoney(providentLoan),
            lender: providentLender ?? '',
          }),
        ]
      : []),
    ...(bankLoan > 0
      ? [t('contract.financing.bank.of', { sum: format.exactMoney(bankLoan), lender: bankLender ?? '' })]
      : []),
  ];
  return (
    <span className={styles.by}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </span>
  );
}

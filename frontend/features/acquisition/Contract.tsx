import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Stack } from '@/components/Stack';
import { DateTime, Money } from '@/components/values';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useT } from '@/lib/i18n';
import styles from './Acquisition.module.css';
import { SigningForm } from './SigningForm';
import type { Steps } from './steps';

interface ContractProps {
  acquisition: AcquisitionView;
  steps: Steps;
}

/** The signed contract with its instalments, or the place to record it. */
export function Contract({ acquisition, steps }: ContractProps) {
  const t = useT();
  const { contract, evidence } = acquisition;
  if (steps.sign) {
    return (
      <Card title={t('acquisition.contract')}>
        <SigningForm acquisition={acquisition} />
      </Card>
    );
  }
  return contract ? (
    <Card title={t('acquisition.contract')}>
      <Stack>
        <KeyValues
          items={[
            { label: t('acquisition.contract.number'), value: contract.number },
            { label: t('acquisition.contract.day'), value: <DateTime iso={contract.day} /> },
            { label: t('acquisition.contract.price'), value: <Money yuan={contract.price} /> },
          ]}
        />
        <h3>{t('acquisition.instalments')}</h3>
        <ol className={styles.list}>
          {evidence.instalments.map(({ amount, dueOn }, index) => (
            <li key={dueOn + String(index)}>
              <Money yuan={amount} />{' '}
              <span className="muted small">
                <DateTime iso={dueOn} />
              </span>
            </li>
          ))}
        </ol>
      </Stack>
    </Card>
  ) : null;
}

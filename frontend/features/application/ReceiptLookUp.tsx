import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import { useT } from '@/lib/i18n';
import { useQuery } from '@/lib/query';
import { bindText } from './binding';
import { receiptOf } from './receipt';
import styles from './ReceiptLookUp.module.css';
import { StatusCard } from './StatusCard';

/** Where an application stands, for whoever knows its receipt number. The number stands in the address. */
export function ReceiptLookUp() {
  const t = useT();
  const [parameters, setParameters] = useSearchParams();
  const receipt = receiptOf(parameters.get('number') ?? '');
  return (
    <Stack>
      <PageHeader title={t('application.receipt.title')} lead={t('application.receipt.lead')} />
      <ReceiptForm
        initial={parameters.get('number') ?? ''}
        onReceipt={(number) => setParameters({ number })}
      />
      {receipt && <Found receipt={receipt} />}
    </Stack>
  );
}

function ReceiptForm({ initial, onReceipt }: { initial: string; onReceipt: (receipt: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(initial);
  const [isAsked, setAsked] = useState(false);
  const receipt = receiptOf(typed);
  const error = isAsked && !receipt ? t('application.receipt.wrong') : undefined;
  const search = () => {
    setAsked(true);
    if (receipt) {
      onReceipt(receipt);
    }
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <TextField
        label={t('application.receipt.number')}
        help={t('application.receipt.hint')}
        maxLength={24}
        bind={bindText('number', typed, setTyped, error)}
      />
      <Button kind="primary" onClick={search}>
        {t('application.receipt.search')}
      </Button>
    </form>
  );
}

function Found({ receipt }: { receipt: string }) {
  const query = useQuery(['application', 'receipt', receipt], () => ApplicationEndpoint.lookUp(receipt));
  return (
    <div aria-live="polite">
      <Loaded query={query} skeleton={<Skeleton lines={5} />}>
        {(application) => <StatusCard application={application} isOpen />}
      </Loaded>
    </div>
  );
}

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Refusal } from '@/components/states';
import { AgreementEndpoint } from '@/generated/endpoints';
import type Agreement from '@/generated/org/anju/Agreement';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { placeOf } from './place';

interface DeclineProps {
  agreement: Agreement;
  onDone?: () => void;
}

/** The flat goes back before it is signed for (article 21, 2): by the family, or by the staff it told. */
export function Decline({ agreement, onDone }: DeclineProps) {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const decline = useCommand(() => AgreementEndpoint.decline(agreement.selectionId), {
    refreshes: ['contract', 'selection'],
    done: onDone,
  });
  const words = { place: placeOf(agreement), receipt: agreement.receipt };
  return (
    <>
      <Button kind="danger" disabled={decline.isRunning} onClick={() => setAsked(true)}>
        {t('contract.decline')}
      </Button>
      <Refusal error={decline.error} />
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('contract.decline.ask', words)}
        confirm={t('contract.decline')}
        onConfirm={() => {
          setAsked(false);
          decline.run();
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('contract.decline.text')}</p>
      </ConfirmDialog>
    </>
  );
}

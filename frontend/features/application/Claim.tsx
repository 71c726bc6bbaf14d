import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindText } from './binding';
import { identityProblem, tidyIdentity } from './identity';
import { receiptOf } from './receipt';

const NOTHING = { receipt: '', identityNumber: '' };

/** Takes over an application that the employer filed: both numbers must fit. */
export function Claim() {
  const t = useT();
  const [typed, setTyped] = useState(NOTHING);
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const claim = useCommand((receipt: string) => ApplicationEndpoint.claim(receipt, typed.identityNumber), {
    refreshes: ['application'],
    done: () => {
      setTyped(NOTHING);
      setDone(true);
      setAsked(false);
    },
  });
  const receipt = receiptOf(typed.receipt);
  const problem = identityProblem(typed.identityNumber);
  const send = () => {
    setAsked(true);
    if (receipt && !problem) {
      claim.run(receipt);
    }
  };
  const wrongReceipt = isAsked && !receipt ? t('application.receipt.wrong') : undefined;
  const wrongIdentity = isAsked && problem ? t(problem) : undefined;
  const typeIdentity = (value: string) => setTyped({ ...typed, identityNumber: tidyIdentity(value) });
  return (
    <Card title={t('application.claim.title')}>
      <Stack>
        <p className="muted">{t('application.claim.lead')}</p>
        <TextField
          label={t('application.receipt.number')}
          help={t('application.receipt.hint')}
          maxLength={24}
          autoComplete="off"
          bind={bindText(
            'receipt',
            typed.receipt,
            (value) => setTyped({ ...typed, receipt: value }),
            wrongReceipt,
          )}
        />
        <TextField
          label={t('application.field.identityNumber')}
          maxLength={24}
          autoComplete="off"
          bind={bindText('identityNumber', typed.identityNumber, typeIdentity, wrongIdentity)}
        />
        <Refusal error={claim.error} />
        <p role="status">{isDone && t('application.claim.done')}</p>
        <Actions>
          <Button kind="primary" onClick={send} disabled={claim.isRunning}>
            {t('application.claim.send')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

import { useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { ProxyEndpoint } from '@/generated/endpoints';
import type ProxiedFamily from '@/generated/org/anju/ProxiedFamily';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { useProxiedFamilies } from './queries';

/** Choosing for another family: take up the power once, then choose from here. */
export function ProxiedPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('desk.hall.proxied.title')} lead={t('desk.hall.proxied.lead')} />
      <Stack wide>
        <Loaded query={useProxiedFamilies()} skeleton={<Skeleton lines={2} shape="card" />}>
          {(families) =>
            families.length === 0 ? (
              <EmptyState title={t('desk.hall.proxied.none')} text={t('desk.hall.proxied.none.text')} />
            ) : (
              <Stack>
                {families.map((family) => (
                  <Family key={family.receipt} family={family} />
                ))}
              </Stack>
            )
          }
        </Loaded>
        <Claim />
      </Stack>
    </>
  );
}

function Family({ family: { offeringId, offeringName, receipt, applicant } }: { family: ProxiedFamily }) {
  const t = useT();
  return (
    <Card title={offeringName}>
      <p className="muted">{t('desk.hall.proxied.family', { receipt, applicant })}</p>
      <Actions>
        <ButtonLink
          kind="primary"
          to={`/applicant/selection/${offeringId}?receipt=${encodeURIComponent(receipt)}`}
        >
          {t('desk.hall.proxied.choose')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}

function Claim() {
  const t = useT();
  const [receipt, setReceipt] = useState('');
  const [number, setNumber] = useState('');
  const [code, setCode] = useState('');
  const claim = useCommand(() => ProxyEndpoint.claim(receipt, number, code), {
    refreshes: ['selection'],
    done: () => [setReceipt, setNumber, setCode].forEach((clear) => clear('')),
  });
  const isWhole = [receipt, number, code].every((text) => text.trim() !== '');
  return (
    <Card title={t('desk.hall.claim')}>
      <Stack>
        <p>{t('desk.hall.claim.lead')}</p>
        <TextField
          label={t('desk.hall.claim.receipt')}
          maxLength={40}
          autoComplete="off"
          bind={bindText(receipt, setReceipt)}
        />
        <TextField
          label={t('desk.hall.claim.number')}
          maxLength={40}
          autoComplete="off"
          bind={bindText(number, setNumber)}
        />
        <TextField
          label={t('desk.hall.claim.code')}
          help={t('desk.hall.claim.code.help')}
          maxLength={60}
          autoComplete="off"
          bind={bindText(code, setCode)}
        />
        <Refusal error={claim.error} />
        <Actions>
          <Button kind="primary" disabled={!isWhole || claim.isRunning} onClick={() => claim.run()}>
            {t('desk.hall.claim.send')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DocumentFields } from '@/components/document/DocumentFields';
import { handIn, isWhole, NO_DOCUMENT } from '@/components/document/handIn';
import { DateField, SelectField, TextField } from '@/components/fields';
import { Actions, Fields, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { SupportEndpoint } from '@/generated/endpoints';
import type Books from '@/generated/org/anju/ProjectBooks';
import SparedTax from '@/generated/org/anju/SparedTax';
import SupportKind from '@/generated/org/anju/SupportKind';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { amountOf } from './standing';

/** The subsidy is claimed in the ledger, which computes it. */
const CLAIMABLE = Object.values(SupportKind).filter((kind) => kind !== SupportKind.SUBSIDY);
const KINDS: Readonly<Record<string, SupportKind | undefined>> = SupportKind;
const TAXES: Readonly<Record<string, SparedTax | undefined>> = SparedTax;
/** No acquisition: a select needs a value for every choice. */
const WHOLE = '-';

interface TypedClaim {
  kind: string;
  tax: string;
  legalBasis: string;
  acquisition: string;
  amount: string;
  claimedOn: string;
}

const NOTHING_TYPED: TypedClaim = {
  kind: SupportKind.CENTRAL_FUNDS,
  tax: SparedTax.DEED_TAX,
  legalBasis: '',
  acquisition: WHOLE,
  amount: '',
  claimedOn: '',
};

/** What an acquirer claims for its project, as its letter to the authority says. */
export function ClaimForm({ books, onClose }: { books: Books; onClose: () => void }) {
  const t = useT();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [document, setDocument] = useState(NO_DOCUMENT);
  const field = (name: keyof TypedClaim) =>
    bindText(typed[name], (value) => setTyped({ ...typed, [name]: value }));
  const kind = KINDS[typed.kind] ?? SupportKind.CENTRAL_FUNDS;
  const isRelief = kind === SupportKind.TAX_RELIEF;
  const amount = amountOf(typed.amount);
  const claim = useCommand(
    async () =>
      SupportEndpoint.claim(
        books.projectId,
        kind,
        isRelief ? TAXES[typed.tax] : undefined,
        isRelief ? typed.legalBasis : undefined,
        isRelief && typed.acquisition !== WHOLE ? Number(typed.acquisition) : undefined,
        amount ?? 0,
        typed.claimedOn,
        await handIn(document),
      ),
    { refreshes: ['support'], done: onClose },
  );
  const isReady =
    amount !== undefined &&
    typed.claimedOn !== '' &&
    isWhole(document) &&
    (!isRelief || typed.legalBasis.trim() !== '');
  return (
    <Card title={t('support.claim')}>
      <Stack>
        <p className="muted">{t('support.claim.lead')}</p>
        <Fields>
          <SelectField
            label={t('support.kind')}
            bind={field('kind')}
            options={CLAIMABLE.map((each) => ({ value: each, label: t(`support.kind.${each}`) }))}
          />
          {isRelief && (
            <SelectField
              label={t('support.tax')}
              bind={field('tax')}
              options={Object.values(SparedTax).map((each) => ({
                value: each,
                label: t(`support.tax.${each}`),
              }))}
            />
          )}
          {isRelief && (
            <TextField
              label={t('support.basis')}
              help={t('support.basis.help')}
              maxLength={200}
              bind={field('legalBasis')}
            />
          )}
          {isRelief && (
            <SelectField
              label={t('support.for')}
              bind={field('acquisition')}
              options={[
                { value: WHOLE, label: t('support.for.whole') },
                ...books.acquisitions.map(({ acquisitionId, developer }) => ({
                  value: String(acquisitionId),
                  label: t('support.acquisition.of', { id: acquisitionId, developer }),
                })),
              ]}
            />
          )}
          <TextField
            label={t('support.amount')}
            help={t('support.amount.help')}
            autoComplete="off"
            bind={field('amount')}
          />
          <DateField label={t('support.claimedOn')} bind={field('claimedOn')} />
        </Fields>
        <DocumentFields label={t('support.paper')} value={document} onChange={setDocument} />
        <Refusal error={claim.error} />
        <Actions>
          <Button kind="primary" disabled={!isReady || claim.isRunning} onClick={() => claim.run()}>
            {t(claim.isRunning ? 'support.sending' : 'support.claim.send')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('support.cancel')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

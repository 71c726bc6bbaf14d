import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { DocumentLink } from '@/components/document/DocumentLink';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Split, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { SupportEndpoint } from '@/generated/endpoints';
import SupportState from '@/generated/org/anju/SupportState';
import type SupportView from '@/generated/org/anju/SupportView';
import { useSession } from '@/lib/auth/session';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { Decisions } from './Decisions';
import { useItem } from './queries';
import { Receipts } from './Receipts';
import { standingOf, TONES } from './standing';

interface SupportItemProps {
  itemId: number;
  base: string;
  /** Where the vouchers are. */
  vouchers: string;
}

/** One claim with its decisions and receipts, and what the reader can do about it. */
export function SupportItem({ itemId, ...places }: SupportItemProps) {
  return (
    <Loaded page query={useItem(itemId)} skeleton={<Skeleton lines={8} shape="card" />}>
      {(view) => <Shown view={view} {...places} />}
    </Loaded>
  );
}

function Shown({ view, base, vouchers }: Omit<SupportItemProps, 'itemId'> & { view: SupportView }) {
  const t = useT();
  const roles = useSession().person?.roles ?? [];
  const { row } = view;
  const standing = standingOf(row);
  const isOwn = roles.includes('acquirer');
  return (
    <>
      <PageHeader
        title={[t(`support.kind.${row.kind}`), row.tax && t(`support.tax.${row.tax}`)]
          .filter(Boolean)
          .join(' · ')}
        crumbs={[
          { to: base, text: t('support.title') },
          { to: `${base}/projects/${row.projectId}`, text: row.projectName },
        ]}
        mark={<StatusTag tone={TONES[standing]}>{t(`support.standing.${standing}`)}</StatusTag>}
        lead={t(`support.standing.${standing}.next`)}
      />
      <Split aside={<Facts view={view} />}>
        <Stack wide>
          <Decisions view={view} isOfficer={roles.includes('bureau-officer')} />
          {row.state === SupportState.GRANTED && <Receipts view={view} isOwn={isOwn} vouchers={vouchers} />}
          {isOwn && standing === 'deciding' && <Withdraw view={view} />}
        </Stack>
      </Split>
    </>
  );
}

function Facts({ view }: { view: SupportView }) {
  const t = useT();
  const format = useFormat();
  const { row, legalBasis, acquisitionId, paper } = view;
  return (
    <Card title={t('support.facts')}>
      <KeyValues
        items={[
          { label: t('support.basis.article'), value: t('support.article', { article: row.article }) },
          { label: t('support.company'), value: `${row.company} · ${row.district}` },
          { label: t('support.claimed'), value: format.exactMoney(row.claimed) },
          { label: t('support.claimedOn'), value: <DateTime iso={row.claimedOn} /> },
          {
            label: t('support.granted'),
            value: row.granted === undefined ? '—' : format.exactMoney(row.granted),
          },
          { label: t('support.received'), value: format.exactMoney(row.received) },
          ...(legalBasis ? [{ label: t('support.basis'), value: legalBasis }] : []),
          ...(acquisitionId === undefined
            ? []
            : [{ label: t('support.for'), value: t('support.acquisition.number', { id: acquisitionId }) }]),
          { label: t('support.paper'), value: <DocumentLink document={paper} /> },
        ]}
      />
    </Card>
  );
}

function Withdraw({ view: { row, version } }: { view: SupportView }) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const withdraw = useCommand(() => SupportEndpoint.withdraw(row.id, version), { refreshes: ['support'] });
  return (
    <Stack>
      <Refusal error={withdraw.error} />
      <Actions>
        <Button kind="danger" disabled={withdraw.isRunning} onClick={() => setAsking(true)}>
          {t('support.withdraw')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={isAsking}
        title={t('support.withdraw.sure')}
        confirm={t('support.withdraw')}
        danger
        onConfirm={() => {
          setAsking(false);
          withdraw.run();
        }}
        onCancel={() => setAsking(false)}
      >
        {t('support.withdraw.text')}
      </ConfirmDialog>
    </Stack>
  );
}

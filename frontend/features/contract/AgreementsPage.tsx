import { useState } from 'react';
import { Button, ButtonLink } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Area, DateTime, Price } from '@/components/values';
import type Agreement from '@/generated/org/anju/Agreement';
import type AgreementRecheck from '@/generated/org/anju/AgreementRecheck';
import AgreementState from '@/generated/org/anju/AgreementState';
import type Lease from '@/generated/org/anju/Lease';
import { useHomes } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import styles from './contract.module.css';
import { DueTag } from './DueTag';
import { FinancingPanel } from './FinancingPanel';
import { FinancingLines } from './FinancingLines';
import { FinancingVersions } from './FinancingVersions';
import { LeaseDays } from './LeaseDays';
import { LeaseEndPanel } from './LeaseEndPanel';
import { placeOf } from './place';
import { useAgreements } from './queries';
import { RenewalPanel } from './RenewalPanel';
import { SigningPanel } from './SigningPanel';

/** The agreements of an offering, and the recording of signatures. */
export function AgreementsPage({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const [signing, setSigning] = useState<Agreement>();
  const [paying, setPaying] = useState<Agreement>();
  const [ending, setEnding] = useState<Agreement>();
  const [renewing, setRenewing] = useState<Agreement>();
  const use = useHomes();
  const query = useAgreements(offeringId, page);
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('contract.list.title')}
        crumbs={[{ to: `/acquirer/offerings/${offeringId}`, text: t('contract.offering') }]}
        lead={t('contract.list.lead')}
        actions={<ButtonLink to={`/acquirer/selection/${offeringId}`}>{t('contract.console')}</ButtonLink>}
      />
      <Stack>
        {signing && (
          <SigningPanel key={signing.selectionId} agreement={signing} onClose={() => setSigning(undefined)} />
        )}
        {paying && (
          <FinancingPanel key={paying.selectionId} agreement={paying} onClose={() => setPaying(undefined)} />
        )}
        {renewing && (
          <RenewalPanel
            key={renewing.selectionId}
            agreement={renewing}
            onClose={() => setRenewing(undefined)}
          />
        )}
        {ending && (
          <LeaseEndPanel key={ending.selectionId} agreement={ending} onClose={() => setEnding(undefined)} />
        )}
        <Loaded query={query} skeleton={<Skeleton lines={6} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('contract.list.title')}
              columns={columns}
              data={data}
              rowKey={({ selectionId }) => selectionId}
              onPage={setPage}
              empty={<EmptyState title={t('contract.list.none')} text={t('contract.list.none.text')} />}
              actions={(agreement) => (
                <>
                  {agreement.state === AgreementState.TO_SIGN && !agreement.recheck && (
                    <Button onClick={() => setSigning(agreement)}>{t('contract.sign')}</Button>
                  )}
                  {agreement.state === AgreementState.SIGNED && use !== 'RENT' && (
                    <Button onClick={() => setPaying(agreement)}>
                      {agreement.financing ? t('contract.financing.correct') : t('contract.financing.record')}
                    </Button>
                  )}
                  {agreement.state === AgreementState.SIGNED && agreement.lease && !agreement.lease.end && (
                    <Actions>
                      <Button onClick={() => setRenewing(agreement)}>{t('contract.renewal.record')}</Button>
                      <Button onClick={() => setEnding(agreement)}>{t('contract.leaseEnd.record')}</Button>
                    </Actions>
                  )}
                </>
              )}
            />
          )}
        </Loaded>
      </Stack>
    </>
  );
}

function useColumns(): Column<Agreement>[] {
  const t = useT();
  const use = useHomes();
  return [
    { title: t('contract.receipt'), heads: true, cell: ({ receipt }) => receipt },
    { title: t('contract.applicant'), cell: ({ applicant }) => applicant },
    { title: t('contract.flat'), cell: placeOf },
    { title: t('contract.area'), numeric: true, cell: ({ builtArea }) => <Area squareMetres={builtArea} /> },
    { title: t('contract.total'), numeric: true, cell: ({ totalPrice }) => <Price yuan={totalPrice} /> },
    ...(use === 'RENT' ? [] : [{ title: t('contract.financing'), cell: paidBy }]),
    ...(use === 'RENT' ? [{ title: t('contract.lease.days'), cell: leaseDays }] : []),
    { title: t('contract.signBy'), cell: (agreement) => <By agreement={agreement} /> },
    { title: t('contract.number'), cell: ({ number }) => number ?? '' },
  ];
}

const paidBy = ({ selectionId, state, financing }: Agreement) =>
  state === AgreementState.SIGNED && (
    <>
      <FinancingLines financing={financing} />
      {financing && financing.version > 1 && <FinancingVersions selectionId={selectionId} />}
    </>
  );

const leaseDays = ({ lease }: Agreement) => lease?.startsOn && <Days lease={lease} />;

function Days({ lease }: { lease: Lease }) {
  const t = useT();
  return (
    <span className={styles.by}>
      <LeaseDays lease={lease} />
      {lease.renewals > 0 && (
        <span className="small muted">{t('contract.renewal.count', { count: lease.renewals })}</span>
      )}
      {lease.end && (
        <span className="small muted">
          {t('contract.leaseEnd.by', {
            reason: t(`contract.leaseEnd.reason.${lease.end.reason}`),
            name: lease.end.recordedBy,
          })}
        </span>
      )}
    </span>
  );
}

/** The date that counts: the deadline, or the day on which it was signed. */
function By({ agreement }: { agreement: Agreement }) {
  return (
    <span className={styles.by}>
      <DateTime iso={agreement.signedAt ?? agreement.signBy} />
      <DueTag agreement={agreement} />
      {agreement.recheck && <Silent recheck={agreement.recheck} />}
    </span>
  );
}

/** Which registries an agreement waits for; nothing while an officer looks at it. */
function Silent({ recheck }: { recheck: AgreementRecheck }) {
  const t = useT();
  const registries = recheck.silent.map((registry) => t(`ui.registry.${registry}`)).join(t('ui.list.and'));
  return registries && <span className="muted">{t('contract.recheck.silent', { registries })}</span>;
}

import { Card } from '@/components/Card';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { Area, DateTime, Price, RelativeTime, UnitPrice } from '@/components/values';
import type Agreement from '@/generated/org/anju/Agreement';
import AgreementState from '@/generated/org/anju/AgreementState';
import { useT } from '@/lib/i18n';
import styles from './contract.module.css';
import { Decline } from './Decline';
import { DueTag } from './DueTag';
import { FinancingLines } from './FinancingLines';
import { FinancingVersions } from './FinancingVersions';
import { useLeaseItems } from './leaseItems';
import { MyRent } from './MyRent';
import { placeOf } from './place';
import { useMyAgreement } from './queries';
import { RecheckNote } from './RecheckNote';

/** What a family has chosen, what it costs, and by when to sign. */
export function MyAgreement({ offeringId }: { offeringId: number }) {
  return (
    <Loaded query={useMyAgreement(offeringId)} skeleton={<Skeleton lines={5} />}>
      {(agreement) => (
        <Stack>
          <AgreementCard agreement={agreement} />
          {hasRun(agreement) && <MyRent offeringId={offeringId} />}
        </Stack>
      )}
    </Loaded>
  );
}

/** What has rent that is due: a lease that runs or has ended. */
const hasRun = ({ state, lease }: Agreement) =>
  lease !== undefined && (state === AgreementState.SIGNED || state === AgreementState.ENDED);

/** Its early end is recorded, and its last day is not over. */
const isEnding = ({ state, lease }: Agreement) => state === AgreementState.SIGNED && lease?.end !== undefined;

const NEXT = {
  TO_SIGN: 'contract.next.toSign',
  SIGNED: 'contract.next.signed',
  LAPSED: 'contract.next.lapsed',
  DECLINED: 'contract.next.declined',
  TAKEN_BACK: 'contract.next.takenBack',
  RECOVERED: 'contract.next.recovered',
  ENDED: 'contract.next.ended',
} as const satisfies Record<`${AgreementState}`, string>;

function AgreementCard({ agreement }: { agreement: Agreement }) {
  const t = useT();
  const items = useItems(agreement);
  return (
    <Card title={placeOf(agreement)} aside={<DueTag agreement={agreement} />}>
      <p className={styles.price}>
        <Price yuan={agreement.totalPrice} />
      </p>
      <KeyValues items={items} />
      {agreement.recheck ? (
        <RecheckNote recheck={agreement.recheck} />
      ) : (
        <p className={styles.next}>
          {t(isEnding(agreement) ? 'contract.next.ending' : NEXT[agreement.state])}
        </p>
      )}
      {agreement.state === AgreementState.TO_SIGN && <Decline agreement={agreement} />}
    </Card>
  );
}

function useItems(agreement: Agreement): KeyValue[] {
  const t = useT();
  const ofLease = useLeaseItems(agreement.lease);
  const { signedAt, number, financing } = agreement;
  return [
    { label: t('contract.layout'), value: agreement.layout },
    { label: t('contract.area'), value: <Area squareMetres={agreement.builtArea} /> },
    { label: t('contract.unitPrice'), value: <UnitPrice yuanPerSquareMetre={agreement.unitPrice} /> },
    ...ofLease,
    { label: t('contract.chosenAt'), value: <DateTime iso={agreement.chosenAt} /> },
    ...(signedAt
      ? [{ label: t('contract.signedAt'), value: <DateTime iso={signedAt} /> }]
      : [{ label: t('contract.signBy'), value: <RelativeTime iso={agreement.signBy} /> }]),
    ...(financing
      ? [
          {
            label: t('contract.financing'),
            value: (
              <>
                <FinancingLines financing={financing} />
                {financing.version > 1 && <FinancingVersions selectionId={agreement.selectionId} />}
              </>
            ),
          },
        ]
      : []),
    ...(number ? [{ label: t('contract.number'), value: number }] : []),
  ];
}

import { useEffect, useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { hasText, useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { FamilyCheck } from './FamilyCheck';
import { FamilySearch } from './FamilySearch';
import { useOwnCheck, type OwnCheck } from './ownCheck';
import { Proof } from './Proof';
import type { Place } from './protocol/order';
import { leftBefore, useStruck, type Struck } from './struck';
import type { Verification } from './useVerification';
import { shortTicket } from './words';

interface FindProps {
  draw: PublicDraw;
  verification: Verification;
}

/** One family's rank, with the check that the family can make by itself. */
export function FindReceipt({ draw, verification }: FindProps) {
  const t = useT();
  return (
    <Card title={t('draw.find.title')}>
      <FamilySearch submit={t('draw.find.submit')}>
        {(receipt) => <Found key={receipt} draw={draw} verification={verification} receipt={receipt} />}
      </FamilySearch>
    </Card>
  );
}

function Found({ draw, verification, receipt }: FindProps & { receipt: string }) {
  const t = useT();
  const query = useOwnCheck(draw, receipt);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} />}>
      {(check) =>
        check.proof.place ? (
          <Rank draw={draw} verification={verification} check={check} place={check.proof.place} />
        ) : (
          <p className={styles.other}>{t('draw.own.noPlace')}</p>
        )
      }
    </Loaded>
  );
}

interface RankProps extends FindProps {
  check: OwnCheck;
  place: Place;
}

function Rank({ draw, verification, check, place }: RankProps) {
  const t = useT();
  const format = useFormat();
  const struck = useStruck(draw).data ?? [];
  const own = struck.find(({ receipt }) => receipt === place.receipt);
  return (
    <div className={styles.found} role="status">
      <p className={styles.number}>{place.receipt}</p>
      <p className={styles.rank}>{t('draw.find.rank', { rank: format.count(place.position) })}</p>
      <Standing draw={draw} place={place} struck={own} />
      {!own && <Left order={verification.order} struck={struck} place={place} />}
      <KeyValues
        items={[
          { label: t('draw.find.tier'), value: t('draw.find.tier.value', { tier: place.tier }) },
          {
            label: t('draw.roster.tickets'),
            value: t('draw.roster.tickets.value', { count: check.proof.line.tickets }),
          },
          {
            label: t('draw.find.ticket'),
            value: (
              <code className={styles.code} title={place.ticket}>
                {shortTicket(place.ticket)}
              </code>
            ),
          },
        ]}
      />
      <FamilyCheck check={check} />
      <Recomputed verification={verification} place={place} />
      <Button wide disabled={verification.isRunning} onClick={() => window.print()}>
        {t('draw.find.print')}
      </Button>
      <Proof draw={draw} verification={verification} check={check} place={place} />
    </div>
  );
}

/** Called, waiting, or struck with the reason. */
function Standing({ draw, place, struck }: { draw: PublicDraw; place: Place; struck: Struck | undefined }) {
  const t = useT();
  const format = useFormat();
  const { units } = draw;
  if (struck) {
    const key = `draw.struck.${struck.reason}`;
    const reason = hasText(key) ? t(key) : struck.reason;
    return (
      <p className={styles.struck}>
        <StatusTag>{t('draw.ranks.struck')}</StatusTag>{' '}
        {t('draw.struck.line', { date: format.date(struck.at), reason })}
      </p>
    );
  }
  return (
    <p>
      {place.position <= units
        ? t('draw.find.called', { units: format.count(units) })
        : t('draw.find.waiting', { units: format.count(units), place: format.count(place.position - units) })}
    </p>
  );
}

/** The place among those who are left; known once the whole order was computed here. */
function Left({
  order,
  struck,
  place,
}: {
  order: Verification['order'];
  struck: readonly Struck[];
  place: Place;
}) {
  const t = useT();
  const format = useFormat();
  const [gone, setGone] = useState<number>();
  useEffect(() => {
    let isCurrent = true;
    if (order) {
      void leftBefore(order, struck, place.position).then((count) => isCurrent && setGone(count));
    }
    return () => {
      isCurrent = false;
    };
  }, [order, struck, place.position]);
  return gone ? (
    <p className="small">
      {t('draw.find.left', { gone: format.count(gone), place: format.count(place.position - gone) })}
    </p>
  ) : null;
}

/** Whether the order computed here, of all families, has the same place; no comfort beside a failed check. */
function Recomputed({ verification, place }: { verification: Verification; place: Place }) {
  const t = useT();
  const format = useFormat();
  const { order, findings } = verification;
  const [own, setOwn] = useState<Place | null>();
  useEffect(() => {
    let isCurrent = true;
    void order?.placesOf([place.receipt]).then(([found = null]) => isCurrent && setOwn(found));
    return () => {
      isCurrent = false;
    };
  }, [order, place.receipt]);
  if (!order || own === undefined || findings.some(({ outcome }) => outcome === 'failed')) {
    return <p className="small muted">{order ? '' : t('draw.own.position')}</p>;
  }
  return own?.position === place.position && own.ticket === place.ticket ? (
    <p className={styles.same}>{t('draw.find.same', { rank: format.count(own.position) })}</p>
  ) : (
    <p className={styles.other}>{t('draw.find.other')}</p>
  );
}

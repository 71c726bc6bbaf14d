import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import { Loaded, Skeleton } from '@/components/states';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { FamilyCheck } from './FamilyCheck';
import { FamilySearch } from './FamilySearch';
import { useOwnCheck } from './ownCheck';

/** Before the draw: whether a family stands on the sealed list, with what, shown by a proof that is checked here. */
export function InRoster({ draw, browse = true }: { draw: PublicDraw; browse?: boolean }) {
  const t = useT();
  return (
    <Card title={t('draw.roster.find.title')}>
      <FamilySearch submit={t('draw.roster.find.submit')}>
        {(receipt) => <Found key={receipt} draw={draw} receipt={receipt} />}
      </FamilySearch>
      {browse && (
        <p className={styles.onward}>
          <Link to={`/draws/${draw.number}/roster`}>{t('draw.roster.browse')}</Link>
        </p>
      )}
    </Card>
  );
}

function Found({ draw, receipt }: { draw: PublicDraw; receipt: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <Loaded query={useOwnCheck(draw, receipt)} skeleton={<Skeleton lines={4} />}>
      {(check) => (
        <div className={styles.found} role="status">
          <p className={styles.number}>{check.proof.line.receipt}</p>
          <p className={styles.same}>
            <b>{t('draw.roster.found', { index: format.count(check.proof.index + 1) })}</b>
          </p>
          <KeyValues
            items={[
              {
                label: t('draw.find.tier'),
                value: t('draw.find.tier.value', { tier: check.proof.line.tier }),
              },
              {
                label: t('draw.roster.tickets'),
                value: t('draw.roster.tickets.value', { count: check.proof.line.tickets }),
              },
            ]}
          />
          <FamilyCheck check={check} />
        </div>
      )}
    </Loaded>
  );
}

import type { SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { Loaded, Skeleton } from '@/components/states';
import type FamilyRank from '@/generated/org/anju/FamilyRank';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { Proof } from './Proof';
import { useRank } from './queries';
import { useTextInput } from './useTextInput';
import type { Verification } from './useVerification';
import { shortTicket } from './words';

interface FindProps {
  draw: PublicDraw;
  verification: Verification;
}

/** One family's rank. The number stands in the address, so that the page can be kept or sent. */
export function FindReceipt({ draw, verification }: FindProps) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const receipt = params.get('receipt') ?? '';
  const { text, bind } = useTextInput(receipt);
  const find = () => {
    if (text.trim()) {
      setParams({ receipt: text.trim().toUpperCase() }, { replace: true, preventScrollReset: true });
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    find();
  };
  return (
    <Card title={t('draw.find.title')}>
      <form className={styles.find} onSubmit={submit}>
        <TextField bind={bind} label={t('draw.find.label')} help={t('draw.find.help')} maxLength={40} />
        <Button wide kind="primary" onClick={find}>
          {t('draw.find.submit')}
        </Button>
      </form>
      {receipt && <Found key={receipt} draw={draw} verification={verification} receipt={receipt} />}
    </Card>
  );
}

function Found({ draw, verification, receipt }: FindProps & { receipt: string }) {
  const query = useRank(draw.number, receipt);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={4} />}>
      {(rank) => <Rank draw={draw} verification={verification} rank={rank} />}
    </Loaded>
  );
}

function Rank({ draw, verification, rank }: FindProps & { rank: FamilyRank }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles.found} role="status">
      <p className={styles.number}>{rank.receipt}</p>
      <p className={styles.rank}>{t('draw.find.rank', { rank: format.count(rank.rank) })}</p>
      <p>
        {rank.called ? t('draw.find.called', unitsOf(draw)) : t('draw.find.waiting', placeOf(draw, rank))}
      </p>
      <KeyValues
        items={[
          { label: t('draw.find.tier'), value: t('draw.find.tier.value', { tier: rank.tier }) },
          {
            label: t('draw.find.ticket'),
            value: (
              <code className={styles.code} title={rank.ticket}>
                {shortTicket(rank.ticket)}
              </code>
            ),
          },
        ]}
      />
      <Recomputed verification={verification} rank={rank} />
      <Button wide disabled={verification.status === 'computing'} onClick={() => window.print()}>
        {t('draw.find.print')}
      </Button>
      <Proof draw={draw} verification={verification} rank={rank} />
    </div>
  );
}

const unitsOf = ({ units }: PublicDraw) => ({ units });
const placeOf = ({ units }: PublicDraw, { rank }: FamilyRank) => ({ units, place: rank - units });

/** Whether this browser, without asking the server, came to the same rank; no comfort beside a failed check. */
function Recomputed({ verification, rank }: { verification: Verification; rank: FamilyRank }) {
  const t = useT();
  const format = useFormat();
  const hasFailed = verification.findings.some(({ outcome }) => outcome === 'failed');
  if (!verification.places || hasFailed) {
    return null;
  }
  const own = verification.places.get(rank.receipt);
  return own?.position === rank.rank && own.ticket === rank.ticket ? (
    <p className={styles.same}>{t('draw.find.same', { rank: format.count(own.position) })}</p>
  ) : (
    <p className={styles.other}>{t('draw.find.other')}</p>
  );
}

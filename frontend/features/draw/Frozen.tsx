import { Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import type DrawFreeze from '@/generated/org/anju/DrawFreeze';
import type DrawReadiness from '@/generated/org/anju/DrawReadiness';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useDropRoster } from './queries';
import { ReasonForm } from './ReasonForm';
import { Sealing } from './Sealing';
import { inGroups } from './words';

interface FrozenProps {
  readiness: DrawReadiness;
  frozen: DrawFreeze;
  offering: string;
}

/** A frozen list: another officer seals it, unless a family changed; or it is dropped with a reason. */
export function Frozen({ readiness, frozen, offering }: FrozenProps) {
  const t = useT();
  const format = useFormat();
  const hasChanged = frozen.changes.length > 0;
  return (
    <Stack>
      <section className={styles.source}>
        <h3>{t('draw.frozen.title')}</h3>
        <p>
          {t('draw.frozen.facts', {
            families: format.count(frozen.families),
            date: format.dateTime(frozen.frozenAt),
          })}
        </p>
        <p className="small muted">{t('draw.seal.root')}</p>
        <code>{inGroups(frozen.root)}</code>
        {hasChanged && <Changes frozen={frozen} />}
        {!hasChanged && frozen.own && <p role="status">{t('draw.frozen.own')}</p>}
        {!hasChanged && !frozen.own && readiness.ready && (
          <Sealing readiness={readiness} frozen={frozen} offering={offering} />
        )}
      </section>
      <Drop offeringId={readiness.offeringId} />
    </Stack>
  );
}

function Changes({ frozen }: { frozen: DrawFreeze }) {
  const t = useT();
  return (
    <div className={styles.differ} role="alert">
      <p>
        <b>{t('draw.frozen.changed')}</b>
      </p>
      <ul className={styles.final}>
        {frozen.changes.map(({ receipt, kind }) => (
          <li key={receipt}>
            {receipt}: {t(`draw.frozen.changed.${kind}`)}
          </li>
        ))}
      </ul>
      <p>{t('draw.frozen.changed.next')}</p>
    </div>
  );
}

function Drop({ offeringId }: { offeringId: number }) {
  const t = useT();
  const drop = useDropRoster();
  return (
    <details>
      <summary>{t('draw.drop.title')}</summary>
      <Refusal error={drop.error} />
      <ReasonForm
        label={t('draw.drop.reason')}
        help={t('draw.drop.help')}
        submit={t('draw.drop.do')}
        ask={t('draw.drop.ask')}
        consequence={t('draw.drop.text')}
        disabled={drop.isRunning}
        onSubmit={(reason) => drop.run({ offeringId, reason })}
      />
    </details>
  );
}

import { Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type FinancingVersion from '@/generated/org/anju/FinancingVersion';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { changesOf, type Change } from './changes';
import styles from './contract.module.css';
import { FinancingLines } from './FinancingLines';
import { useFinancing } from './queries';

/** Every version of how a family pays: who recorded it and when, its sums, and what it changed. */
export function FinancingVersions({ selectionId }: { selectionId: number }) {
  const t = useT();
  return (
    <Loaded query={useFinancing(selectionId)} skeleton={<Skeleton lines={3} />}>
      {({ versions }) => (
        <details>
          <summary>{t('contract.financing.versions', { count: versions.length })}</summary>
          <ol reversed className={styles.versions}>
            {versions.map((version, index) => (
              <li key={version.version} value={version.version}>
                <Version version={version} before={versions[index + 1]} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </Loaded>
  );
}

function Version({ version, before }: { version: FinancingVersion; before?: FinancingVersion }) {
  const t = useT();
  const changed = useChanged();
  return (
    <div className={styles.by}>
      <span>
        <DateTime iso={version.recordedAt} /> {version.recordedBy ?? t('contract.financing.nobody')}
      </span>
      <FinancingLines financing={version} />
      {before &&
        changesOf(before, version).map((change) => (
          <span key={change.part} className="small muted">
            {changed(change)}
          </span>
        ))}
    </div>
  );
}

function useChanged() {
  const t = useT();
  const format = useFormat();
  return ({ part, before, after, otherLender }: Change) =>
    before === after && otherLender
      ? t('contract.financing.lender.changed', { part: t(`contract.financing.part.${part}`) })
      : t('contract.financing.changed', {
          part: t(`contract.financing.part.${part}`),
          before: format.exactMoney(before),
          after: format.exactMoney(after),
        });
}

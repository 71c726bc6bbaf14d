import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { DownloadButton } from '@/components/DownloadButton';
import { SelectField } from '@/components/fields';
import type Use from '@/generated/org/anju/ProjectUse';
import { useT } from '@/lib/i18n';
import { Changes } from './Changes';
import styles from './filing.module.css';
import { VersionUnits } from './VersionUnits';

const SHOWN = ['changes', 'units'] as const;

interface OneVersionProps {
  offeringId: number;
  version: number;
  use: Use;
}

/** What a version holds, and what it changed. */
export function OneVersion({ offeringId, version, use }: OneVersionProps) {
  const t = useT();
  const [chosen, setChosen] = useState<string>();
  // A first version has changed nothing.
  const shown = chosen ?? (version === 1 ? 'units' : 'changes');
  const of = { offeringId, version, use };
  return (
    <Card title={t('filing.version.number', { version })}>
      <div className={styles.filter}>
        <SelectField
          label={t('filing.show')}
          bind={bindText(shown, setChosen)}
          options={SHOWN.map((each) => ({ value: each, label: t(`filing.show.${each}`) }))}
        />
        <DownloadButton path={`/api/offerings/${offeringId}/prices/${version}`}>
          {t('filing.csv')}
        </DownloadButton>
      </div>
      {shown === 'changes' ? <Changes {...of} /> : <VersionUnits {...of} />}
    </Card>
  );
}

import { useId, useState } from 'react';
import { Loaded, Skeleton } from '@/components/states';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type KnownOfficer from '@/generated/org/anju/KnownOfficer';
import { useT } from '@/lib/i18n';
import styles from './AssignTo.module.css';
import { useAssign, useOfficers } from './queries';
import { Refused } from './Refused';

interface AssignToProps {
  applicationId: number;
  kind: CheckKind;
  /** Of the case, where many of them stand below each other: it then names the choice instead of a visible label. */
  receipt?: string;
  /** The case's; officers of other districts are left out. */
  district?: string;
}

/** Hands a case to an officer of its check, also one that somebody else holds. */
export function AssignTo(props: AssignToProps) {
  return (
    <Loaded query={useOfficers(props.kind)} skeleton={<Skeleton lines={1} />}>
      {(officers) => <Choice {...props} officers={officers} />}
    </Loaded>
  );
}

function Choice({
  applicationId,
  kind,
  receipt,
  district,
  officers,
}: AssignToProps & { officers: readonly KnownOfficer[] }) {
  const t = useT();
  const id = useId();
  const [officer, setOfficer] = useState('');
  const assign = useAssign();
  const possible = officers.filter(({ districts }) => !district || districts.includes(district));
  const isInList = receipt !== undefined;
  if (possible.length === 0) {
    return <p className="small muted">{t('verification.assign.nobody')}</p>;
  }
  return (
    <div className={styles.assign}>
      <label htmlFor={id} className={isInList ? 'visually-hidden' : styles.label}>
        {isInList ? t('verification.assign.to.of', { receipt }) : t('verification.assign.to')}
      </label>
      <div className={styles.choice}>
        <select id={id} value={officer} onChange={(event) => setOfficer(event.target.value)}>
          <option value="">{t('verification.assign.choose')}</option>
          {possible.map((each) => (
            <option key={each.id} value={each.id}>
              {t('verification.assign.officer', { name: each.name, held: each.held, overdue: each.overdue })}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={!officer || assign.isRunning}
          aria-label={isInList ? t('verification.assign.of', { receipt }) : undefined}
          onClick={() => assign.run({ applicationId, kind, officer })}
        >
          {t('verification.assign')}
        </button>
      </div>
      <Refused error={assign.error} />
      <span role="status" className="small">
        {assign.result !== undefined && t('verification.assign.done')}
      </span>
    </div>
  );
}

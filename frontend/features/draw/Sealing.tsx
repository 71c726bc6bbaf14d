import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Refusal } from '@/components/states';
import type DeclaredNumber from '@/generated/org/anju/DeclaredNumber';
import type DrawFreeze from '@/generated/org/anju/DrawFreeze';
import DrawPreconditionCode from '@/generated/org/anju/DrawPreconditionCode';
import type DrawReadiness from '@/generated/org/anju/DrawReadiness';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { DeclareNumbers } from './DeclareNumbers';
import styles from './Desk.module.css';
import { useSeal } from './queries';
import { NUMBER } from './sources';
import { kindWords } from './words';

interface SealingProps {
  readiness: DrawReadiness;
  frozen: DrawFreeze;
  offering: string;
}

/** The seal of a frozen list, with everything that it fixes said once more. */
export function Sealing({ readiness, frozen, offering }: SealingProps) {
  const t = useT();
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const [, setParams] = useSearchParams();
  const [declared, setDeclared] = useState<DeclaredNumber>({});
  const kinds = readiness.randomnessKinds;
  const seal = useSeal((number) => setParams({ draw: String(number) }));
  const units = readiness.preconditions.find(({ code }) => code === DrawPreconditionCode.UNITS)?.count ?? 0;
  const final = [
    t('draw.seal.final.roster', { families: format.count(frozen.families) }),
    t('draw.seal.final.units', { units: format.count(units) }),
    t('draw.seal.final.source', {
      sources: kinds.map((kind) => kindWords(t, kind)).join(' + '),
    }),
    t('draw.seal.final.time', { date: format.dateTime(readiness.earliest) }),
    t('draw.seal.final.number'),
  ];
  return (
    <>
      <DeclareNumbers kinds={kinds} value={declared} onChange={setDeclared} />
      <Refusal error={seal.error} />
      <div>
        <Button kind="danger" disabled={seal.isRunning} onClick={() => setAsked(true)}>
          {t('draw.seal.do')}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('draw.seal.ask', { offering })}
        confirm={t('draw.seal.do')}
        onConfirm={() => {
          setAsked(false);
          seal.run({
            offeringId: readiness.offeringId,
            ...(kinds.includes(NUMBER) && { declared }),
          });
        }}
        onCancel={() => setAsked(false)}
      >
        <p>
          <b>{t('draw.seal.final')}</b>
        </p>
        <ul className={styles.final}>
          {final.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{t('draw.seal.final.public')}</p>
      </ConfirmDialog>
    </>
  );
}

import { StatusTag } from '@/components/StatusTag';
import type FilingOffice from '@/generated/org/anju/FilingOffice';
import Standing from '@/generated/org/anju/FilingStanding';
import type PriceVersion from '@/generated/org/anju/PriceVersion';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './filing.module.css';
import { awaited, isReturned, OFFICES, officeStep, TONES, type OfficeStep } from './steps';

export function StandingTag({ version: { standing } }: { version: PriceVersion }) {
  return <StatusTag tone={TONES[standing]}>{useT()(`filing.standing.${standing}`)}</StatusTag>;
}

/** Where a version stands, who acts next and by when, in one sentence. */
export function useStandingWords() {
  const t = useT();
  const format = useFormat();
  return (version: PriceVersion) =>
    version.current
      ? t(`filing.words.${version.standing}`, {
          date: version.noticeUntil ? format.dateTime(version.noticeUntil) : '',
          offices: awaited(version)
            .map((office) => t(`filing.office.${office}`))
            .join(t('filing.and')),
        })
      : t('filing.closed.superseded');
}

/** The three steps of a version: its notice and what each office decided. */
export function Steps({ version }: { version: PriceVersion }) {
  const t = useT();
  const format = useFormat();
  const { noticeFrom, noticeUntil, standing } = version;
  const isOver = noticeUntil !== undefined && standing !== Standing.UNDER_NOTICE;
  return (
    <ol className={styles.steps}>
      <li className={isOver ? styles.done : styles.open}>
        <b>{t('filing.step.notice')}</b>
        <p className="muted">
          {noticeFrom && noticeUntil
            ? t('filing.step.running', {
                from: format.dateTime(noticeFrom),
                until: format.dateTime(noticeUntil),
              })
            : t('filing.step.open')}
        </p>
      </li>
      {OFFICES.map((office) => (
        <Office key={office} office={office} step={officeStep(version, office)} />
      ))}
    </ol>
  );
}

function Office({ office, step }: { office: FilingOffice; step: OfficeStep }) {
  const t = useT();
  const format = useFormat();
  return (
    <li className={classOf(step)}>
      <b>{t(`filing.step.office.${office}`)}</b>
      {step.kind === 'decided' ? (
        <>
          <p>
            {t(`filing.step.${step.decision.decision}`, {
              number: step.decision.number ?? '',
              reason: step.decision.reason ?? '',
            })}
          </p>
          <p className="muted small">{format.dateTime(step.decision.decidedAt)}</p>
        </>
      ) : (
        <p className="muted">{t(`filing.step.${step.kind}`)}</p>
      )}
    </li>
  );
}

function classOf(step: OfficeStep) {
  if (step.kind === 'decided') {
    return isReturned(step.decision) ? styles.against : styles.done;
  }
  return step.kind === 'open' ? styles.open : '';
}

import { Button } from '@/components/Button';
import DrawState from '@/generated/org/anju/DrawState';
import { useT } from '@/lib/i18n';
import { CheckLine } from '../CheckLine';
import { RunningBar } from '../RunningBar';
import { checksOf } from '../checks';
import { megabytes } from '../words';
import styles from './Live.module.css';
import type { PartProps } from './Live';

/** The result is published; before any of it is shown, this browser computes it. */
export function Computing({ draw, verification }: PartProps) {
  const t = useT();
  const { status, weight, findings, start, isRunning } = verification;
  return (
    <div className={styles.computing}>
      <h2>{t(isRunning ? 'live.computing.title' : 'live.computing.title.ask')}</h2>
      <p>{t(isRunning ? 'live.computing.lead' : 'live.computing.ask', { size: megabytes(weight) })}</p>
      {!isRunning && (
        <div>
          <Button kind="primary" onClick={start}>
            {t(status === 'asking' ? 'draw.verify.start' : 'draw.verify.again', { size: megabytes(weight) })}
          </Button>
        </div>
      )}
      <RunningBar verification={verification} />
      <ol aria-label={t('draw.verify.title')}>
        {checksOf(draw.state === DrawState.DRAWN).map((check) => {
          const finding = findings.find((each) => each.check === check);
          return (
            <CheckLine
              key={check}
              mark={finding?.outcome ?? 'pending'}
              words={t(`draw.check.${check}`)}
              milliseconds={finding?.milliseconds}
            />
          );
        })}
      </ol>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { Refused } from '../Refused';
import { refusalWords } from '../refusals';
import { casePath } from '../trail';
import styles from './Queue.module.css';
import type { TogetherResult } from './together';
import type { TogetherChoice } from './useTogether';

/** Chooses the cases that are approved together, and asks before it is done. */
export function Together({ together }: { together: TogetherChoice }) {
  const t = useT();
  const [isAsking, setAsking] = useState(false);
  const { selected: count, possible } = together;
  return (
    <div className={styles.together}>
      <label className={styles.select}>
        <input
          type="checkbox"
          disabled={possible === 0}
          checked={possible > 0 && count === possible}
          onChange={(event) => together.selectAll(event.target.checked)}
        />{' '}
        {t('verification.together.all', { count: possible })}
      </label>
      <Button kind="primary" disabled={count === 0 || together.isRunning} onClick={() => setAsking(true)}>
        {t('verification.together.approve', { count })}
      </Button>
      <span className="small muted" role="status">
        {together.isRunning && t('verification.together.running')}
      </span>
      <ConfirmDialog
        open={isAsking}
        title={t('verification.together.ask', { count })}
        confirm={t('verification.together.approve', { count })}
        onConfirm={() => {
          setAsking(false);
          together.run();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('verification.together.ask.means')}</p>
        <p>{t('verification.together.ask.chance')}</p>
      </ConfirmDialog>
    </div>
  );
}

/** What became of the cases, in words. */
export function TogetherOutcomes({ together }: { together: TogetherChoice }) {
  const { error, result, forget } = together;
  return (
    <>
      <Refused error={error} />
      {result && <Outcomes result={result} onClose={forget} />}
    </>
  );
}

function Outcomes({ result, onClose }: { result: TogetherResult; onClose: () => void }) {
  const t = useT();
  const { approved, keptBack } = result;
  const box = useRef<HTMLDivElement>(null);
  // The table below has changed: whoever pressed the button is told here first.
  useEffect(() => box.current?.focus(), [result]);
  return (
    <div ref={box} tabIndex={-1} role="status">
      <Card dense title={t('verification.together.approved', { count: approved })}>
        <Stack>
          {keptBack.length > 0 && (
            <div>
              <p>{t('verification.together.keptBack', { count: keptBack.length })}</p>
              <ul className={styles.outcomes}>
                {keptBack.map(({ applicationId, receipt, refusal }) => (
                  <li key={applicationId}>
                    <Link to={casePath(applicationId)}>{receipt}</Link> {refusalWords(t, refusal)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div>
            <Button onClick={onClose}>{t('verification.together.close')}</Button>
          </div>
        </Stack>
      </Card>
    </div>
  );
}

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ClockEndpoint } from '@/generated/endpoints';
import { loadConfig } from '@/lib/auth/config';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './TimeBar.module.css';

const HOUR = 3600;
const STEPS = [
  { text: 'clock.hour', seconds: HOUR },
  { text: 'clock.day', seconds: 24 * HOUR },
  { text: 'clock.week', seconds: 7 * 24 * HOUR },
] as const;

/** Tells and moves the embedded stack's time. Elsewhere there is no such clock, and nothing is shown. */
export function TimeBar() {
  const { data } = useQuery({ queryKey: ['config'], queryFn: loadConfig, staleTime: Infinity });
  return data?.local ? <Bar /> : null;
}

function Bar() {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(1000);
  const client = useQueryClient();
  const { run, isRunning } = useCommand((seconds: number) => ClockEndpoint.forward(seconds), {
    done: () => void client.invalidateQueries(),
  });
  return (
    <aside className={styles.bar} aria-label={t('clock.label')}>
      <p>{t('clock.now', { time: format.dateTime(new Date(now).toISOString()) })}</p>
      {STEPS.map(({ text, seconds }) => (
        <button key={text} type="button" disabled={isRunning} onClick={() => run(seconds)}>
          {t(text)}
        </button>
      ))}
    </aside>
  );
}

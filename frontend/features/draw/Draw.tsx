import { useEffect } from 'react';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { FindReceipt } from './FindReceipt';
import { Files } from './Files';
import { useDraw } from './queries';
import { Ranks } from './Ranks';
import { Reopenings } from './Reopenings';
import { SealFacts } from './SealFacts';
import { useVerification } from './useVerification';
import { Verify } from './Verify';
import { Waiting } from './Waiting';
import { TONES, fourDigits } from './words';

const WATCH = 5_000;

/** One draw: its seal while it waits, its result and the means to check it afterwards. */
export function Draw({ number }: { number: number }) {
  const query = useDraw(number);
  const { refetch } = query;
  const isOpen = query.data !== undefined && query.data.state !== DrawState.DRAWN;
  useEffect(() => {
    const timer = isOpen ? setInterval(() => void refetch(), WATCH) : undefined;
    return () => clearInterval(timer);
  }, [isOpen, refetch]);
  return (
    <Loaded page query={query} skeleton={<Skeleton lines={8} />}>
      {(draw) => <DrawPage draw={draw} />}
    </Loaded>
  );
}

function DrawPage({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const number = fourDigits(draw.number);
  return (
    <>
      <PageHeader
        crumbs={[{ to: '/draws', text: t('draw.list.title') }]}
        mark={<StatusTag tone={TONES[draw.state]}>{t(`draw.state.${draw.state}`)}</StatusTag>}
        title={t('draw.heading', { offering: draw.offeringName, number })}
        lead={t(`draw.lead.${draw.state}`)}
      />
      {draw.state === DrawState.DRAWN ? <Drawn draw={draw} /> : <Before draw={draw} />}
    </>
  );
}

function Drawn({ draw }: { draw: PublicDraw }) {
  const verification = useVerification(draw);
  return (
    <Stack wide>
      <div className={styles.result}>
        <div className={styles.own}>
          <FindReceipt draw={draw} verification={verification} />
        </div>
        <Verify draw={draw} verification={verification} />
      </div>
      <Split
        aside={
          <Stack>
            <SealFacts draw={draw} />
            <Files draw={draw} />
          </Stack>
        }
      >
        <Ranks draw={draw} />
      </Split>
      <Reopenings draw={draw} />
    </Stack>
  );
}

function Before({ draw }: { draw: PublicDraw }) {
  const verification = useVerification(draw);
  return (
    <Split
      aside={
        <Stack>
          <SealFacts draw={draw} />
          <Files draw={draw} />
        </Stack>
      }
    >
      <Stack>
        <Waiting draw={draw} />
        <Verify draw={draw} verification={verification} />
        <Reopenings draw={draw} />
      </Stack>
    </Split>
  );
}

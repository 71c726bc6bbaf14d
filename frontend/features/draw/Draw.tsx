import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Split, Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { Files } from './Files';
import { FindReceipt } from './FindReceipt';
import { InRoster } from './InRoster';
import { usePublicDraw } from './queries';
import { Ranks } from './Ranks';
import { Reopenings } from './Reopenings';
import { SealFacts } from './SealFacts';
import { SealSheet } from './SealSheet';
import { Sources } from './Sources';
import { StateExplained } from './StateExplained';
import { useVerification } from './useVerification';
import { Verify } from './Verify';
import { VoidNotice } from './VoidNotice';
import { Waiting } from './Waiting';
import { TONES, fourDigits } from './words';

/** One draw: its seal while it waits, its result and the means to check it afterwards. */
export function Draw({ number }: { number: number }) {
  return (
    <Loaded page query={usePublicDraw(number)} skeleton={<Skeleton lines={8} />}>
      {(draw) => <DrawPage draw={draw} />}
    </Loaded>
  );
}

function DrawPage({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const number = fourDigits(draw.number);
  const isDrawn = draw.state === DrawState.DRAWN;
  return (
    <>
      <PageHeader
        crumbs={[{ to: '/draws', text: t('draw.list.title') }]}
        mark={<StatusTag tone={TONES[draw.state]}>{t(`draw.state.${draw.state}`)}</StatusTag>}
        title={t('draw.heading', { offering: draw.offeringName, number })}
        lead={t(`draw.lead.${draw.state}`)}
        actions={isDrawn && <ButtonLink to={`/draws/${draw.number}/live`}>{t('draw.live.again')}</ButtonLink>}
      />
      <Stack wide>
        <VoidNotice draw={draw} />
        {isDrawn ? <Drawn draw={draw} /> : <Before draw={draw} />}
      </Stack>
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
      <Split aside={<Papers draw={draw} />}>
        <Stack>
          <Ranks draw={draw} />
          <Sources draw={draw} />
          <Reopenings draw={draw} />
        </Stack>
      </Split>
    </Stack>
  );
}

function Before({ draw }: { draw: PublicDraw }) {
  const verification = useVerification(draw);
  const isVoid = draw.state === DrawState.VOIDED;
  return (
    <Split aside={<Papers draw={draw} />}>
      <Stack>
        {!isVoid && <Waiting draw={draw} />}
        <StateExplained draw={draw} />
        <InRoster draw={draw} />
        <Sources draw={draw} />
        <Verify draw={draw} verification={verification} />
        <Reopenings draw={draw} />
        <SealSheet draw={draw} />
      </Stack>
    </Split>
  );
}

function Papers({ draw }: { draw: PublicDraw }) {
  return (
    <Stack>
      <SealFacts draw={draw} />
      <Files draw={draw} />
    </Stack>
  );
}

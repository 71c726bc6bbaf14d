import { useId } from 'react';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import CeremonyPhase from '@/generated/org/anju/CeremonyPhase';
import CeremonyStage from '@/generated/org/anju/CeremonyStage';
import type CeremonyView from '@/generated/org/anju/CeremonyView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Ceremony.module.css';
import { Item } from './Item';
import { nextStep } from './next';
import { useCeremony } from './queries';
import { ROLES } from './roles';
import { Signing } from './Signing';

const PHASES = [CeremonyPhase.BEFORE, CeremonyPhase.DURING, CeremonyPhase.AFTER] as const;

const TONES: Record<CeremonyStage, Tone> = {
  [CeremonyStage.SEALED]: 'amber',
  [CeremonyStage.OPEN]: 'seal',
  [CeremonyStage.DRAWN]: 'jade',
  [CeremonyStage.VOIDED]: 'plain',
};

/** What operator, notary and supervisor see to at a draw, and their signatures under its minutes. */
export function Ceremony({ number }: { number: number }) {
  return (
    <Loaded page query={useCeremony(number)} skeleton={<Skeleton lines={8} shape="card" />}>
      {(view) => <Shown view={view} />}
    </Loaded>
  );
}

function Shown({ view }: { view: CeremonyView }) {
  const t = useT();
  return (
    <>
      <PageHeader
        title={t('ceremony.page', { number: String(view.drawNumber).padStart(4, '0') })}
        crumbs={[{ to: '/bureau/ceremonies', text: t('ceremony.list.title') }]}
        mark={<StatusTag tone={TONES[view.stage]}>{t(`ceremony.stage.${view.stage}`)}</StatusTag>}
        lead={t('ceremony.lead', { offering: view.offeringName, district: view.district })}
      />
      <Stack wide>
        <Next view={view} />
        <Checklist view={view} />
        <Signing view={view} />
      </Stack>
    </>
  );
}

/** Says in one place what is to be done now, and by whom; read aloud when it changes. */
function Next({ view }: { view: CeremonyView }) {
  const t = useT();
  const format = useFormat();
  const next = nextStep(view, ROLES);
  const isMine = 'isMine' in next && next.isMine;
  return (
    <div className={`${styles.next} ${isMine ? styles.mine : ''}`} role="status">
      <p className={styles.nextTitle}>
        {next.kind === 'item' &&
          t(isMine ? 'ceremony.next.item.mine' : 'ceremony.next.item', {
            role: t(`ceremony.role.${next.item.role}`),
            item: t(`ceremony.item.${next.item.item}`),
          })}
        {next.kind === 'sign' &&
          t(isMine ? 'ceremony.next.sign.mine' : 'ceremony.next.sign', {
            role: t(`ceremony.role.${next.role}`),
          })}
        {next.kind === 'waitForTime' &&
          t('ceremony.next.waitForTime', { date: format.dateTime(view.earliest) })}
        {next.kind === 'waitForResult' && t('ceremony.next.waitForResult')}
        {next.kind === 'published' && t('ceremony.next.published')}
        {next.kind === 'voided' && t('ceremony.next.voided')}
      </p>
      <p className="small">
        {view.open.length > 0
          ? t(view.own ? 'ceremony.you' : 'ceremony.you.open', {
              role: t(`ceremony.role.${view.own ?? view.open[0]!}`),
            })
          : t(view.own ? 'ceremony.you.elsewhere' : 'ceremony.you.none')}
      </p>
    </div>
  );
}

function Checklist({ view }: { view: CeremonyView }) {
  const t = useT();
  const id = useId();
  const isVoided = view.stage === CeremonyStage.VOIDED;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t('ceremony.checklist')}
      </h2>
      <div className={styles.heads} aria-hidden="true">
        {ROLES.map((role) => (
          <span key={role} className={view.open.includes(role) ? styles.ownHead : ''}>
            {t(`ceremony.role.${role}`)}
          </span>
        ))}
      </div>
      {PHASES.map((phase) => (
        <section key={phase} className={styles.phase} aria-label={t(`ceremony.phase.${phase}`)}>
          <h3 className={styles.phaseHead}>{t(`ceremony.phase.${phase}`)}</h3>
          <ul className={styles.items}>
            {view.items
              .filter((item) => item.phase === phase)
              .map((item) => (
                <Item
                  key={item.item}
                  drawNumber={view.drawNumber}
                  view={item}
                  isMine={!isVoided && view.open.includes(item.role)}
                />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

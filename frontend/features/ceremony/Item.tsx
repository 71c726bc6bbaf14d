import { useState } from 'react';
import { Button } from '@/components/Button';
import { LongTextField } from '@/components/fields';
import { Refusal } from '@/components/states';
import type CeremonyItemView from '@/generated/org/anju/CeremonyItemView';
import type CeremonyTick from '@/generated/org/anju/CeremonyTick';
import Timeliness from '@/generated/org/anju/Timeliness';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Ceremony.module.css';
import { isOpen } from './next';
import { useTick } from './queries';

interface ItemProps {
  drawNumber: number;
  view: CeremonyItemView;
  isMine: boolean;
}

/** One thing to see to: what, why, by whom, and how it was found. */
export function Item({ drawNumber, view, isMine }: ItemProps) {
  const t = useT();
  const canAct = isMine && isOpen(view);
  const look = view.tick
    ? view.tick.asItShouldBe
      ? styles.right
      : styles.wrong
    : canAct
      ? styles.acting
      : '';
  return (
    <li className={`${styles.item} ${styles[view.role]} ${look}`}>
      <p className={styles.role}>{t(`ceremony.role.${view.role}`)}</p>
      <h4 className={styles.what}>{t(`ceremony.item.${view.item}`)}</h4>
      {view.tick ? (
        <Settled tick={view.tick} />
      ) : (
        <>
          <p className="small muted">{t(`ceremony.why.${view.item}`)}</p>
          {canAct ? (
            <Settle drawNumber={drawNumber} view={view} />
          ) : (
            <p className="small">{t(isOpen(view) ? 'ceremony.waiting' : 'ceremony.later')}</p>
          )}
        </>
      )}
    </li>
  );
}

function Settled({ tick }: { tick: CeremonyTick }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p className={styles.found}>
        <span aria-hidden="true">{tick.asItShouldBe ? '✓' : '✗'}</span>{' '}
        {t(tick.asItShouldBe ? 'ceremony.right' : 'ceremony.wrong')}
      </p>
      {tick.remark && <p>{t('ceremony.remark.shown', { remark: tick.remark })}</p>}
      <p className="small muted">{t('ceremony.by', { name: tick.name, date: format.dateTime(tick.at) })}</p>
    </>
  );
}

function Settle({ drawNumber, view }: { drawNumber: number; view: CeremonyItemView }) {
  const t = useT();
  const isLate = view.timeliness === Timeliness.LATE;
  const [isWriting, setWriting] = useState(false);
  const [remark, setRemark] = useState('');
  const tick = useTick(() => setWriting(false));
  const settle = (asItShouldBe: boolean) =>
    tick.run({ drawNumber, item: view.item, asItShouldBe, remark: remark.trim() || undefined });
  const bind = {
    value: remark,
    maxlength: 500,
    onValueChanged: (event: { detail: { value: string } }) => setRemark(event.detail.value),
  };
  return (
    <div className={styles.settle} role="group" aria-label={t(`ceremony.item.${view.item}`)}>
      <Refusal error={tick.error} />
      {isLate && <p className="small">{t('ceremony.late')}</p>}
      {isWriting ? (
        <>
          <LongTextField
            bind={bind}
            label={t(isLate ? 'ceremony.remark.needed' : 'ceremony.remark')}
            help={t('ceremony.remark.help')}
          />
          <div className={styles.buttons}>
            {!isLate && (
              <Button wide disabled={tick.isRunning} onClick={() => settle(true)}>
                {t('ceremony.right')}
              </Button>
            )}
            <Button
              kind="danger"
              wide
              disabled={tick.isRunning || remark.trim() === ''}
              onClick={() => settle(false)}
            >
              {t('ceremony.wrong')}
            </Button>
            <Button kind="quiet" wide onClick={() => setWriting(false)}>
              {t('ui.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.buttons}>
          {!isLate && (
            <Button kind="primary" wide disabled={tick.isRunning} onClick={() => settle(true)}>
              {t('ceremony.right')}
            </Button>
          )}
          <Button wide disabled={tick.isRunning} onClick={() => setWriting(true)}>
            {t(isLate ? 'ceremony.wrong.ask' : 'ceremony.remark.ask')}
          </Button>
        </div>
      )}
    </div>
  );
}

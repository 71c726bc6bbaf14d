import { createPortal } from 'react-dom';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import type DrawSource from '@/generated/org/anju/DrawSource';
import { serverNow } from '@/lib/clock';
import { useFormat, type Format } from '@/lib/format';
import { useT, type Translate } from '@/lib/i18n';
import { commandFor } from './Files';
import type { OwnCheck } from './ownCheck';
import styles from './Proof.module.css';
import type { Place } from './protocol/order';
import { keyWay, useKeys } from './city/keys';
import type { Verification } from './useVerification';
import { fourDigits, inGroups, sourceWords } from './words';

interface ProofProps {
  draw: PublicDraw;
  verification: Verification;
  check: OwnCheck;
  place: Place;
}

/** One page for one family. It is on paper alone, and then it is all that is on the paper. */
export function Proof({ draw, verification, check, place }: ProofProps) {
  const t = useT();
  const format = useFormat();
  const printedAt = format.dateTime(new Date(serverNow()).toISOString());
  const address = `${location.origin}/draws/${draw.number}?receipt=${place.receipt}`;
  return createPortal(
    <article className={styles.proof}>
      <h1>{t('draw.proof.title')}</h1>
      <p>{t('draw.heading', { offering: draw.offeringName, number: fourDigits(draw.number) })}</p>
      <Main draw={draw} check={check} place={place} />
      <Facts draw={draw} place={place} />
      <p>{t('draw.proof.computed', { date: printedAt })}</p>
      <ul className={styles.checks}>
        {check.findings.map(({ check: name, outcome }) => (
          <Checked key={name} words={t(`draw.own.${name}`)} outcome={t(`draw.verify.${outcome}`)} />
        ))}
        {verification.findings.map(({ check: name, outcome }) => (
          <Checked key={name} words={t(`draw.check.${name}`)} outcome={t(`draw.verify.${outcome}`)} />
        ))}
      </ul>
      <p>
        {t('draw.proof.verify')} <b>{address}</b>
      </p>
      <p>
        {t('draw.proof.tool')} <code>{commandFor(draw.number)}</code>
      </p>
    </article>,
    document.body,
  );
}

function Main({ draw, check, place }: { draw: PublicDraw; check: OwnCheck; place: Place }) {
  const t = useT();
  const format = useFormat();
  const result = t(place.position <= draw.units ? 'draw.ranks.called' : 'draw.ranks.waiting');
  return (
    <dl className={styles.main}>
      <Item label={t('draw.proof.receipt')} value={place.receipt} />
      <Item
        label={t('draw.proof.rank')}
        value={t('draw.find.rank', { rank: format.count(place.position) })}
      />
      <Item label={t('draw.proof.result')} value={result} />
      <Item label={t('draw.find.tier')} value={t('draw.find.tier.value', { tier: place.tier })} />
      <Item
        label={t('draw.roster.tickets')}
        value={t('draw.roster.tickets.value', { count: check.proof.line.tickets })}
      />
    </dl>
  );
}

function Facts({ draw, place }: { draw: PublicDraw; place: Place }) {
  const t = useT();
  const format = useFormat();
  const keys = useKeys(draw.files.keys).data ?? [];
  return (
    <dl className={styles.facts}>
      <Item label={t('draw.find.ticket')} value={inGroups(place.ticket)} mono />
      <Item label={t('draw.seal.root')} value={inGroups(draw.rosterRoot)} mono />
      <Item label={t('draw.seal.digest')} value={inGroups(draw.sealDigest)} mono />
      <Item label={t('draw.seal.key')} value={keyWay(keys, draw.keyId).join(' → ')} mono />
      {draw.sources.map((source) => (
        <Item key={source.source} label={sourceLabel(t, format, draw, source)} value={valueOf(source)} mono />
      ))}
      <Item label={t('draw.proof.seed')} value={inGroups(draw.seed ?? '')} mono />
      <Item
        label={t('draw.proof.times')}
        value={t('draw.proof.times.value', {
          frozen: format.dateTime(draw.frozenAt),
          sealed: format.dateTime(draw.sealedAt),
          earliest: format.dateTime(draw.earliest),
          drawn: draw.drawnAt ? format.dateTime(draw.drawnAt) : '',
        })}
      />
    </dl>
  );
}

const valueOf = ({ value, digits }: DrawSource) => inGroups(value ?? '', digits > 0 ? 5 : 8);

/** The source with the window in which its value could be entered, and when it was settled. */
function sourceLabel(t: Translate, format: Format, draw: PublicDraw, source: DrawSource): string {
  const { closesAt, settledAt } = source;
  return [
    sourceWords(t, source),
    closesAt &&
      t('draw.proof.window', { from: format.dateTime(draw.earliest), until: format.dateTime(closesAt) }),
    settledAt && t('draw.proof.settled', { date: format.dateTime(settledAt) }),
  ]
    .filter(Boolean)
    .join(t('draw.proof.comma'));
}

function Item({ label, value, mono = false }: { label: string; value: string; mono?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={mono ? styles.mono : ''}>{value}</dd>
    </div>
  );
}

function Checked({ words, outcome }: { words: string; outcome: string }) {
  return (
    <li>
      {words}
      <b>{outcome}</b>
    </li>
  );
}

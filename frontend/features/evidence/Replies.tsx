import { StatusTag, type Tone } from '@/components/StatusTag';
import type CaseMember from '@/generated/org/anju/CaseMember';
import type Registry from '@/generated/org/anju/Registry';
import type RegistryReply from '@/generated/org/anju/RegistryReply';
import { serverNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { hasText, useT } from '@/lib/i18n';
import { Digest } from './Digest';
import styles from './evidence.module.css';
import { personAt } from './persons';
import { byRegistry, standingOf, stateOf, type ReplyState } from './replies';

const TONES: Record<ReplyState, Tone> = { ANSWERED: 'jade', WAITING: 'amber', DOWN: 'seal' };

interface RepliesProps {
  replies: readonly RegistryReply[];
  members: readonly CaseMember[];
}

/** What became of each question, registry by registry. */
export function Replies({ replies, members }: RepliesProps) {
  return (
    <ul className={styles.registries}>
      {byRegistry(replies).map(([registry, ofRegistry]) => (
        <OfRegistry key={registry} registry={registry} replies={ofRegistry} members={members} />
      ))}
    </ul>
  );
}

function OfRegistry({ registry, replies, members }: RepliesProps & { registry: Registry }) {
  const t = useT();
  const state = standingOf(replies);
  return (
    <li>
      <div className={styles.registry}>
        <h4>{t(`ui.registry.${registry}`)}</h4>
        <StatusTag tone={TONES[state]}>{t(`evidence.reply.${state}`)}</StatusTag>
      </div>
      <ul className={styles.replies}>
        {replies.map((reply) => (
          <Reply key={reply.member} reply={reply} person={personAt(t, members, reply.member)} />
        ))}
      </ul>
    </li>
  );
}

function Reply({ reply, person }: { reply: RegistryReply; person: string }) {
  const t = useT();
  const { registry, source, digest } = reply;
  const copy = t('evidence.reply.copy.of', { registry: t(`ui.registry.${registry}`), person });
  return (
    <li>
      <p>
        <b>{person}</b> <Standing reply={reply} />
      </p>
      {(source ?? digest) && (
        <p className={styles.origin}>
          {source && <span>{t('evidence.reply.source', { source })}</span>}
          {digest && <Digest digest={digest} copy={copy} />}
        </p>
      )}
    </li>
  );
}

function Standing({ reply }: { reply: RegistryReply }) {
  const t = useT();
  const format = useFormat();
  const { receivedAt, downSince, nextAttemptAt, flaw } = reply;
  const state = stateOf(reply);
  if (state === 'ANSWERED') {
    return receivedAt ? t('evidence.reply.answered', { time: format.dateTime(receivedAt) }) : null;
  }
  const isAhead = nextAttemptAt !== undefined && Date.parse(nextAttemptAt) > serverNow();
  const values = {
    since: downSince ? format.dateTime(downSince) : '',
    time: isAhead ? format.dateTime(nextAttemptAt) : '',
  };
  const words = state === 'DOWN' ? 'evidence.reply.down' : 'evidence.reply.waiting';
  const flawKey = `evidence.flaw.${flaw}`;
  return (
    <>
      {t(isAhead ? words : `${words}.soon`, values)}
      {flaw && ' '}
      {flaw && t('evidence.reply.flaw', { flaw: hasText(flawKey) ? t(flawKey) : t('evidence.flaw.other') })}
    </>
  );
}

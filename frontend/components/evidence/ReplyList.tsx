import { KeyValues } from '@/components/KeyValues';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type RegistryReply from '@/generated/org/anju/RegistryReply';
import RegistryReplyState from '@/generated/org/anju/RegistryReplyState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

const TONES: Record<`${RegistryReplyState}`, Tone> = { ANSWERED: 'jade', WAITING: 'amber', DOWN: 'seal' };

/** What was asked at which registry about whom, what came of it, and when it is asked again. */
export function ReplyList({ replies }: { replies: readonly RegistryReply[] }) {
  const t = useT();
  const format = useFormat();
  const says = ({ state, receivedAt, downSince, nextAttemptAt, digest }: RegistryReply) => {
    if (state === RegistryReplyState.ANSWERED) {
      return t('ui.reply.answered', {
        at: receivedAt ? format.dateTime(receivedAt) : '',
        digest: digest?.slice(0, 12) ?? '',
      });
    }
    const next = nextAttemptAt ? format.dateTime(nextAttemptAt) : '';
    return downSince
      ? t('ui.reply.down', { since: format.dateTime(downSince), next })
      : t('ui.reply.waiting', { next });
  };
  return (
    <KeyValues
      items={replies.map((reply) => ({
        label: t('ui.finding.of', { subject: t(`ui.registry.${reply.registry}`), person: reply.member + 1 }),
        value: (
          <>
            <StatusTag tone={TONES[reply.state]}>{t(`ui.reply.state.${reply.state}`)}</StatusTag>{' '}
            {says(reply)}
          </>
        ),
      }))}
    />
  );
}

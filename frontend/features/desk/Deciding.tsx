import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import { useT } from '@/lib/i18n';
import { useDecideObjection } from './queries';
import { ReasonForm } from './ReasonForm';

/** The decision about an objection; nobody is struck out unheard. */
export function Deciding({ objection }: { objection: ObjectionCase }) {
  const t = useT();
  const decide = useDecideObjection();
  const { objectionId, version, receipt, hearing } = objection;
  const isHeard = hearing?.ended ?? false;
  return (
    <ReasonForm
      open={t('desk.decide')}
      help={t('desk.decide.help')}
      note={isHeard ? undefined : t(hearing ? 'desk.decide.hearingOpen' : 'desk.decide.unheard')}
      command={decide}
      ways={[
        {
          words: t('desk.decide.reject'),
          ask: t('desk.decide.askReject', { receipt }),
          text: t('desk.decide.rejectText'),
          run: (reason) => decide.run({ objectionId, uphold: false, reason, version }),
        },
        {
          words: t('desk.decide.uphold'),
          ask: t('desk.decide.askUphold', { receipt }),
          text: t('desk.decide.upholdText'),
          danger: true,
          disabled: !isHeard,
          run: (reason) => decide.run({ objectionId, uphold: true, reason, version }),
        },
      ]}
    />
  );
}

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { LongTextField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { CalendarEndpoint } from '@/generated/endpoints';
import CalendarNoticeState from '@/generated/org/anju/CalendarNoticeState';
import type CalendarNoticeView from '@/generated/org/anju/CalendarNoticeView';
import type CalendarYear from '@/generated/org/anju/CalendarYear';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { YearCalendar } from './YearCalendar';

interface ProposalProps {
  calendar: CalendarYear;
  proposal: CalendarNoticeView;
}

/** What somebody proposed for the year, and what this person can do about it. */
export function Proposal({ calendar, proposal }: ProposalProps) {
  const t = useT();
  const isOpen = proposal.state === CalendarNoticeState.PROPOSED;
  if (proposal.state === CalendarNoticeState.WITHDRAWN) {
    return null;
  }
  return (
    <Card
      tone="amber"
      title={t('calendar.proposal.title', { year: String(calendar.year) })}
      aside={<StatusTag tone={isOpen ? 'amber' : 'seal'}>{t(`calendar.state.${proposal.state}`)}</StatusTag>}
    >
      <p>
        {t('calendar.proposal.at')} <DateTime iso={proposal.proposedAt} />
      </p>
      {proposal.reason && <p>{t('calendar.proposal.reason', { reason: proposal.reason })}</p>}
      <YearCalendar year={calendar.year} days={proposal} />
      {isOpen && <Steps proposal={proposal} />}
    </Card>
  );
}

function Steps({ proposal: { id, version, mine } }: { proposal: CalendarNoticeView }) {
  const t = useT();
  const { person } = useSession();
  const [reason, setReason] = useState('');
  const options = { refreshes: ['calendar'] };
  const approve = useCommand(() => CalendarEndpoint.approve(id, version), options);
  const sendBack = useCommand(() => CalendarEndpoint.sendBack(id, version, reason), options);
  const withdraw = useCommand(() => CalendarEndpoint.withdraw(id, version), options);
  const isSupervisor = person?.roles.includes('supervisor');
  const isRunning = approve.isRunning || sendBack.isRunning || withdraw.isRunning;
  return (
    <>
      <Refusal error={approve.error ?? sendBack.error ?? withdraw.error} />
      {isSupervisor && !mine && (
        <>
          <LongTextField
            label={t('calendar.sendBack.reason')}
            help={t('calendar.sendBack.help')}
            bind={{
              value: reason,
              onValueChanged: ({ detail }: { detail: { value: string } }) => setReason(detail.value),
            }}
          />
          <Actions>
            <Button kind="primary" disabled={isRunning} onClick={() => approve.run()}>
              {t('calendar.approve')}
            </Button>
            <Button disabled={isRunning || reason.trim() === ''} onClick={() => sendBack.run()}>
              {t('calendar.sendBack')}
            </Button>
          </Actions>
        </>
      )}
      {person?.roles.includes('administrator') && (
        <Actions>
          <Button disabled={isRunning} onClick={() => withdraw.run()}>
            {t('calendar.withdraw')}
          </Button>
        </Actions>
      )}
    </>
  );
}

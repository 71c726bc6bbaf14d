import { useState } from 'react';
import { useLocation } from 'react-router';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import * as ConsentEndpoint from '@/generated/ConsentEndpoint';
import type Answered from '@/generated/org/anju/Answered';
import type FiledFamily from '@/generated/org/anju/FiledFamily';
import type LinkCard from '@/generated/org/anju/LinkCard';
import MemberState from '@/generated/org/anju/MemberState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindText } from '@/components/binding';
import { ConsentAnswer } from './ConsentAnswer';
import { isLastSix, tidyLastSix } from './lastSix';
import { useLink } from './queries';

/** Behind the link that an employer hands to one of its people: who asks, what was filed, yes or no. */
export function Consent() {
  const t = useT();
  const link = useLocation().hash.slice(1);
  return (
    <Stack>
      <PageHeader title={t('employer.consent.title')} lead={t('employer.consent.lead')} />
      {link ? <Asked key={link} link={link} /> : <NoLink />}
    </Stack>
  );
}

function NoLink() {
  const t = useT();
  return <EmptyState title={t('employer.consent.noLink')} text={t('employer.consent.noLink.text')} />;
}

function Asked({ link }: { link: string }) {
  return (
    <Loaded query={useLink(link)} skeleton={<Skeleton lines={6} />}>
      {(card) => <Steps link={link} card={card} />}
    </Loaded>
  );
}

interface Proof {
  lastSix: string;
  family: FiledFamily;
}

/** First the proof, then the data and the answer, then what comes of it. */
function Steps({ link, card }: { link: string; card: LinkCard }) {
  const [proof, setProof] = useState<Proof>();
  const [answered, setAnswered] = useState<Answered>();
  if (answered) {
    return <Thanks answered={answered} />;
  }
  if (!proof) {
    return <Prove link={link} card={card} onProof={setProof} />;
  }
  const { family, lastSix } = proof;
  if (family.state === MemberState.CONSENTED) {
    return <Thanks answered={{ state: family.state, receipt: family.receipt }} />;
  }
  return <ConsentAnswer link={link} card={card} family={family} lastSix={lastSix} onAnswered={setAnswered} />;
}

function Prove({ link, card, onProof }: { link: string; card: LinkCard; onProof: (proof: Proof) => void }) {
  const t = useT();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const prove = useCommand((lastSix: string) => ConsentEndpoint.prove(link, lastSix), {
    done: (family, lastSix) => onProof({ family, lastSix }),
  });
  const send = () => {
    setAsked(true);
    if (isLastSix(typed)) {
      prove.run(typed);
    }
  };
  const wrong = isAsked && !isLastSix(typed) ? t('employer.consent.lastSix.wrong') : undefined;
  return (
    <Card title={t('employer.consent.hello', { name: card.nameMasked })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Stack>
          <p>
            {t('employer.consent.asked', {
              employer: card.employer,
              offering: card.offering,
              date: format.dateTime(card.applicationsCloseAt),
            })}
          </p>
          <TextField
            label={t('employer.consent.lastSix')}
            help={t('employer.consent.lastSix.help')}
            maxLength={6}
            autoComplete="off"
            bind={bindText(typed, (value) => setTyped(tidyLastSix(value)), wrong)}
          />
          <Refusal error={prove.error} />
          <Actions>
            <Button kind="primary" onClick={send} disabled={prove.isRunning}>
              {t('employer.consent.look')}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Card>
  );
}

function Thanks({ answered: { state, receipt } }: { answered: Answered }) {
  const t = useT();
  const hasConsented = state === MemberState.CONSENTED;
  return (
    <div role="status">
      <Card title={t(hasConsented ? 'employer.consent.done' : 'employer.consent.declined')}>
        <Stack>
          {hasConsented && receipt && <p>{t('employer.consent.receipt', { receipt })}</p>}
          <p>{t(hasConsented ? 'employer.consent.done.text' : 'employer.consent.declined.text')}</p>
          {receipt && (
            <Actions>
              <ButtonLink to={`/receipt?number=${receipt}`} kind="primary">
                {t('employer.consent.follow')}
              </ButtonLink>
            </Actions>
          )}
        </Stack>
      </Card>
    </div>
  );
}

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { CheckboxField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import * as ConsentEndpoint from '@/generated/ConsentEndpoint';
import type Answered from '@/generated/org/anju/Answered';
import type FamilyMember from '@/generated/org/anju/FamilyMember';
import type FiledFamily from '@/generated/org/anju/FiledFamily';
import type LinkCard from '@/generated/org/anju/LinkCard';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindCheck } from '@/components/binding';

interface ConsentAnswerProps {
  link: string;
  card: LinkCard;
  family: FiledFamily;
  lastSix: string;
  onAnswered: (answered: Answered) => void;
}

/** What the employer filed, for the person to confirm or to decline. */
export function ConsentAnswer({ link, card, family, lastSix, onAnswered }: ConsentAnswerProps) {
  const t = useT();
  const [isCommitted, setCommitted] = useState(false);
  const [isDeclining, setDeclining] = useState(false);
  const answer = useCommand(
    (consent: boolean) => ConsentEndpoint.answer(link, lastSix, family.version, consent, isCommitted),
    { done: onAnswered },
  );
  const decline = () => {
    setDeclining(false);
    answer.run(false);
  };
  return (
    <>
      <Card title={t('employer.consent.data', { employer: card.employer })}>
        <Family family={family} />
        <p className="muted">{t('employer.consent.wrongData')}</p>
      </Card>
      <Card title={t('employer.consent.question', { offering: card.offering })}>
        <Stack>
          <p>{t('employer.consent.means')}</p>
          <CheckboxField
            label={t('employer.consent.commitment')}
            bind={bindCheck(isCommitted, setCommitted)}
          />
          <Refusal error={answer.error} />
          <Actions>
            <Button
              kind="primary"
              disabled={!isCommitted || answer.isRunning}
              onClick={() => answer.run(true)}
            >
              {t('employer.consent.yes')}
            </Button>
            <Button disabled={answer.isRunning} onClick={() => setDeclining(true)}>
              {t('employer.consent.no')}
            </Button>
          </Actions>
        </Stack>
      </Card>
      <ConfirmDialog
        open={isDeclining}
        title={t('employer.consent.no.title')}
        confirm={t('employer.consent.no')}
        onConfirm={decline}
        onCancel={() => setDeclining(false)}
      >
        {t('employer.consent.no.text')}
      </ConfirmDialog>
    </>
  );
}

function Family({ family }: { family: FiledFamily }) {
  const t = useT();
  const format = useFormat();
  const person = ({ name, identityMasked }: FamilyMember) => `${name} ${identityMasked}`;
  const spouse = family.spouse ? person(family.spouse) : t('employer.consent.none');
  const minors = family.minors.length > 0 ? family.minors.map(person).join('；') : t('employer.consent.none');
  const category = t(`application.category.${family.category}`);
  return (
    <KeyValues
      items={[
        { label: t('employer.consent.you'), value: person(family.applicant) },
        { label: t('employer.mobile'), value: family.mobileMasked },
        { label: t('employer.consent.spouse'), value: spouse },
        { label: t('employer.consent.minors'), value: minors },
        {
          label: t('employer.category'),
          value: family.categoryReason ? `${category}（${family.categoryReason}）` : category,
        },
        { label: t('employer.consent.area'), value: format.area(family.housingArea) },
        { label: t('employer.consent.income'), value: format.money(family.annualIncome) },
      ]}
    />
  );
}

import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { LongTextField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { RecheckEndpoint } from '@/generated/endpoints';
import type RecheckCase from '@/generated/org/anju/RecheckCase';
import RecheckVerdict from '@/generated/org/anju/RecheckVerdict';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

/** The first officer: no bearing with a reason, or no longer eligible with article and reason. */
export function JudgeForm({ found }: { found: RecheckCase }) {
  const t = useT();
  const [article, setArticle] = useState('');
  const [reason, setReason] = useState('');
  const command = useCommand(
    (verdict: RecheckVerdict) =>
      RecheckEndpoint.decide(
        found.summary.selectionId,
        verdict,
        article.trim() || undefined,
        reason.trim(),
        found.version,
      ),
    { refreshes: ['contract'] },
  );
  const isReady = reason.trim() !== '' && !command.isRunning;
  return (
    <Stack>
      <LongTextField
        label={t('contract.recheck.reason')}
        help={t('contract.recheck.reason.help')}
        bind={bindText(reason, setReason)}
      />
      <TextField
        label={t('contract.recheck.article')}
        help={t('contract.recheck.article.help')}
        maxLength={40}
        bind={bindText(article, setArticle)}
      />
      <Actions>
        <Button kind="primary" disabled={!isReady} onClick={() => command.run(RecheckVerdict.NO_BEARING)}>
          {t('contract.recheck.noBearing')}
        </Button>
        <Button
          kind="danger"
          disabled={!isReady || article.trim() === ''}
          onClick={() => command.run(RecheckVerdict.NOT_ELIGIBLE)}
        >
          {t('contract.recheck.notEligible')}
        </Button>
      </Actions>
      <Refusal error={command.error} />
    </Stack>
  );
}

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import * as ClerkEndpoint from '@/generated/ClerkEndpoint';
import type Invitation from '@/generated/org/anju/Invitation';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './Invite.module.css';

/** Makes a link for one colleague. It is shown once, since only its hash is kept. */
export function Invite() {
  const t = useT();
  const invite = useCommand(() => ClerkEndpoint.invite());
  return (
    <Card title={t('employer.invite')}>
      <Stack>
        <p>{t('employer.invite.text')}</p>
        {invite.result && <Link key={invite.result.secret} invitation={invite.result} />}
        <Refusal error={invite.error} />
        <Actions>
          <Button
            kind={invite.result ? 'plain' : 'primary'}
            disabled={invite.isRunning}
            onClick={() => invite.run()}
          >
            {t(invite.result ? 'employer.invite.another' : 'employer.invite.make')}
          </Button>
        </Actions>
      </Stack>
    </Card>
  );
}

function Link({ invitation: { secret, expiresAt } }: { invitation: Invitation }) {
  const t = useT();
  const format = useFormat();
  const [isCopied, setCopied] = useState(false);
  const address = `${location.origin}/employer/join#${secret}`;
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <div className={styles.link}>
      <p>{t('employer.invite.once', { until: format.dateTime(expiresAt) })}</p>
      <p className={styles.address}>{address}</p>
      <Actions>
        <Button kind="primary" onClick={copy}>
          {t('employer.invite.copy')}
        </Button>
        <span role="status">{isCopied && t('employer.invite.copied')}</span>
      </Actions>
    </div>
  );
}

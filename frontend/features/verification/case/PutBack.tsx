import { useNavigate } from 'react-router';
import { Button } from '@/components/Button';
import { useT } from '@/lib/i18n';
import type { QueuedCase } from '../queries';
import { useRelease } from '../queries';
import { Refused } from '../Refused';
import { queuePath, type CaseTrail } from '../trail';

/** Puts the own case back into the queue and returns there. */
export function PutBack({ applicationId, kind, trail }: QueuedCase & { trail: CaseTrail }) {
  const t = useT();
  const navigate = useNavigate();
  const release = useRelease(() => void navigate(queuePath(trail)));
  return (
    <>
      <Refused error={release.error} />
      <Button
        wide
        kind="quiet"
        disabled={release.isRunning}
        onClick={() => release.run({ applicationId, kind })}
      >
        {t('verification.decide.putBack')}
      </Button>
    </>
  );
}

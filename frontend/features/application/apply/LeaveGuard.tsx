import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useT } from '@/lib/i18n';
import { forgetDraft } from './useApplication';

/** Warns before the page is left with something typed, because nothing of it is stored. */
export function LeaveGuard({ offeringId, isActive }: { offeringId: number; isActive: boolean }) {
  const t = useT();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isActive && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isActive) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isActive]);
  const leave = () => {
    forgetDraft(offeringId);
    blocker.proceed?.();
  };
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      title={t('application.leave.title')}
      confirm={t('application.leave.confirm')}
      danger
      onConfirm={leave}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('application.leave.text')}</p>
    </ConfirmDialog>
  );
}

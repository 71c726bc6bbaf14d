import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/Button';
import { useT } from '@/lib/i18n';
import { AfterChoice } from './file/AfterChoice';
import WaitingRoom from './leftover/WaitingRoom';
import { MyTurnPage } from './turn/MyTurnPage';
import WishPage from './wish/WishPage';

interface MySelectionProps {
  offeringId: number;
  /** What is to be signed after the choice. */
  agreement: ReactNode;
}

/** All that a family needs in an offering's selection, in whichever mode it is. */
export function MySelection({ offeringId, agreement }: MySelectionProps) {
  const t = useT();
  const after = (
    <>
      {agreement}
      <AfterChoice offeringId={offeringId} />
    </>
  );
  return (
    <MyTurnPage
      offeringId={offeringId}
      agreement={after}
      wishes={(receipt) => <WishPage offeringId={offeringId} receipt={receipt} agreement={after} />}
      room={(receipt) => <WaitingRoom offeringId={offeringId} receipt={receipt} />}
      help={
        <ButtonLink to={`/applicant/selection-help/${offeringId}`}>{t('desk.hall.help.title')}</ButtonLink>
      }
    />
  );
}

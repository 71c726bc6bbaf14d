import { useSearchParams } from 'react-router';
import { useOfferingId } from '@/lib/useOfferingId';
import WaitingRoom from './WaitingRoom';

/** The waiting room that the address names, for the family itself or for the one that `receipt` names. */
export function OwnWaitingRoom() {
  const [query] = useSearchParams();
  return <WaitingRoom offeringId={useOfferingId()} receipt={query.get('receipt') ?? undefined} />;
}

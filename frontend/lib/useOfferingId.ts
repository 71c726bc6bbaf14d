import { useParams } from 'react-router';

/** The offering that the address names. What is no number names none, and the server says so. */
export function useOfferingId(): number {
  const id = Number(useParams().offeringId);
  return Number.isSafeInteger(id) ? id : 0;
}

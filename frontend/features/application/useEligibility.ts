import { useEffect, useState } from 'react';
import * as EligibilityEndpoint from '@/generated/EligibilityEndpoint';
import type Eligibility from '@/generated/org/anju/Eligibility';
import type HouseholdFacts from '@/generated/org/anju/HouseholdFacts';
import { useQuery } from '@/lib/query';

const TYPING_PAUSE = 400;

/**
 * What article 6 says of these facts by the server's rules: `useEligibility(facts, offeringId)`.
 *
 * The rule is the server's alone; nothing is stored there, and the facts name nobody. Leave out what is not known yet:
 * such a condition comes back as NOT_YET_KNOWN. It asks again when the person pauses in typing and keeps the last
 * answer in `eligibility` until then, so hints do not flicker; `query` tells whether it waits or failed. `offeringId` takes the rules of the offering's district.
 */
export function useEligibility(facts: HouseholdFacts, offeringId?: number) {
  const asked = useSettled(JSON.stringify(facts));
  const query = useQuery(['eligibility', asked, offeringId], () =>
    EligibilityEndpoint.check(JSON.parse(asked) as HouseholdFacts, offeringId),
  );
  const [last, setLast] = useState<Eligibility>();
  if (query.data && query.data !== last) {
    setLast(query.data);
  }
  return { query, eligibility: query.data ?? last };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

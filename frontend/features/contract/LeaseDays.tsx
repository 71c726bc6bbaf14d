import { DateTime } from '@/components/values';
import type Lease from '@/generated/org/anju/Lease';

/** The first and the last day of a lease that is signed. */
export function LeaseDays({ lease: { startsOn, endsOn } }: { lease: Lease }) {
  return startsOn && endsOn ? (
    <span>
      <DateTime iso={startsOn} /> – <DateTime iso={endsOn} />
    </span>
  ) : null;
}

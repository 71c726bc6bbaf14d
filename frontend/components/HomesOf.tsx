import type { ReactNode } from 'react';
import { OfferingEndpoint } from '@/generated/endpoints';
import { HomesFor } from '@/lib/homes';
import { useQuery } from '@/lib/query';
import { Loaded, Skeleton } from './states';

interface HomesOfProps {
  /** Of an announced offering. */
  offeringId: number;
  /** True for a whole page. */
  page?: boolean;
  children: ReactNode;
}

/** For what knows an offering only by its number: asks once whether its homes are sold or let, and shows it so. */
export function HomesOf({ offeringId, page = true, children }: HomesOfProps) {
  const query = useQuery(['offering', 'homes', offeringId], () => OfferingEndpoint.homes(offeringId), {
    isFixed: true,
  });
  return (
    <Loaded query={query} page={page} skeleton={<Skeleton lines={page ? 8 : 2} />}>
      {({ use }) => <HomesFor value={use}>{children}</HomesFor>}
    </Loaded>
  );
}

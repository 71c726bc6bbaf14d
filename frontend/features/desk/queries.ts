import * as PolicyEndpoint from '@/generated/PolicyEndpoint';
import * as PublicityEndpoint from '@/generated/PublicityEndpoint';
import type DecideObjectionRequest from '@/generated/org/anju/DecideObjectionRequest';
import type ObjectionCase from '@/generated/org/anju/ObjectionCase';
import { useCommand, useQuery } from '@/lib/query';

const OFFERINGS = 10;
const OBJECTIONS = 20;

export const useProgress = (page: number) =>
  useQuery(['desk', 'progress', page], () => PublicityEndpoint.progress(page, OFFERINGS));

/** `state` undefined for all. */
export const useObjections = (state: ObjectionCase['state'] | undefined, page: number) =>
  useQuery(['desk', 'objections', state, page], () =>
    PublicityEndpoint.objections(undefined, state, page, OBJECTIONS),
  );

export const usePolicy = () => useQuery(['policy', 'current'], () => PolicyEndpoint.current());

export const usePublish = () =>
  useCommand((offeringId: number) => PublicityEndpoint.publish(offeringId), {
    refreshes: ['desk', 'draw'],
  });

/** Every reading of a contact is recorded, so it is a command and nothing keeps it. */
export const useContact = () => useCommand((objectionId: number) => PublicityEndpoint.contact(objectionId));

export const useDecideObjection = () =>
  useCommand(
    ({ objectionId, uphold, reason, version }: DecideObjectionRequest) =>
      PublicityEndpoint.decide(objectionId, uphold, reason, version),
    { refreshes: ['desk', 'draw'] },
  );

import * as ObjectionDeskEndpoint from '@/generated/ObjectionDeskEndpoint';
import * as PolicyEndpoint from '@/generated/PolicyEndpoint';
import * as PublicityEndpoint from '@/generated/PublicityEndpoint';
import type AskFamilyRequest from '@/generated/org/anju/AskFamilyRequest';
import type AssignObjectionRequest from '@/generated/org/anju/AssignObjectionRequest';
import type ContactRequest from '@/generated/org/anju/ContactRequest';
import type DecideAppealRequest from '@/generated/org/anju/DecideAppealRequest';
import type DecideObjectionRequest from '@/generated/org/anju/DecideObjectionRequest';
import type ObjectionFilter from '@/generated/org/anju/ObjectionFilter';
import type TakeObjectionRequest from '@/generated/org/anju/TakeObjectionRequest';
import { useCommand, useQuery } from '@/lib/query';

const OFFERINGS = 10;
const OBJECTIONS = 20;
const REFRESHES = { refreshes: ['desk', 'draw'] };

export const useProgress = (page: number) =>
  useQuery(['desk', 'progress', page], () => PublicityEndpoint.progress(page, OFFERINGS));

export const useFinished = (page: number) =>
  useQuery(['desk', 'finished', page], () => PublicityEndpoint.finished(page, OFFERINGS));

/** `filter` undefined for all. */
export const useObjections = (filter: ObjectionFilter | undefined, page: number) =>
  useQuery(['desk', 'objections', filter, page], () =>
    PublicityEndpoint.objections(undefined, undefined, filter, page, OBJECTIONS),
  );

export const useOfficers = () => useQuery(['desk', 'officers'], () => ObjectionDeskEndpoint.officers());

export const usePolicy = () => useQuery(['policy', 'current'], () => PolicyEndpoint.current());

export const usePublish = () =>
  useCommand((offeringId: number) => PublicityEndpoint.publish(offeringId), REFRESHES);

export const usePublishPrices = () =>
  useCommand((offeringId: number) => PublicityEndpoint.publishPrices(offeringId), REFRESHES);

export const usePublishResults = () =>
  useCommand((offeringId: number) => PublicityEndpoint.publishResults(offeringId), REFRESHES);

/** Every reading of a contact is recorded, so it is a command and nothing keeps it. */
export const useContact = () =>
  useCommand(({ objectionId, reason }: ContactRequest) => PublicityEndpoint.contact(objectionId, reason));

export const useTake = () =>
  useCommand(
    ({ objectionId, task }: TakeObjectionRequest) => ObjectionDeskEndpoint.take(objectionId, task),
    REFRESHES,
  );

export const useRelease = () =>
  useCommand(
    ({ objectionId, task }: TakeObjectionRequest) => ObjectionDeskEndpoint.release(objectionId, task),
    REFRESHES,
  );

export const useAssign = () =>
  useCommand(
    ({ objectionId, task, officer }: AssignObjectionRequest) =>
      ObjectionDeskEndpoint.assign(objectionId, task, officer),
    REFRESHES,
  );

export const useAskFamily = () =>
  useCommand(
    ({ objectionId, question, workingDays, version }: AskFamilyRequest) =>
      ObjectionDeskEndpoint.askFamily(objectionId, question, workingDays, version),
    REFRESHES,
  );

export const useDecideObjection = () =>
  useCommand(
    ({ objectionId, uphold, reason, version }: DecideObjectionRequest) =>
      PublicityEndpoint.decide(objectionId, uphold, reason, version),
    REFRESHES,
  );

export const useDecideAppeal = () =>
  useCommand(
    ({ objectionId, grant, reason, version }: DecideAppealRequest) =>
      ObjectionDeskEndpoint.decideAppeal(objectionId, grant, reason, version),
    REFRESHES,
  );

import * as ClerkEndpoint from '@/generated/ClerkEndpoint';
import * as ConsentEndpoint from '@/generated/ConsentEndpoint';
import * as EmployerEndpoint from '@/generated/EmployerEndpoint';
import * as GroupFilingEndpoint from '@/generated/GroupFilingEndpoint';
import * as OfferingEndpoint from '@/generated/OfferingEndpoint';
import type Clerkship from '@/generated/org/anju/Clerkship';
import ClerkState from '@/generated/org/anju/ClerkState';
import ImportState from '@/generated/org/anju/ImportState';
import type ImportView from '@/generated/org/anju/ImportView';
import type MemberState from '@/generated/org/anju/MemberState';
import { useQuery } from '@/lib/query';

/** How often a roster that is being read is looked at, in milliseconds. */
const WATCH = 1000;

export const OFFERINGS_PER_PAGE = 20;
export const MEMBERS_PER_PAGE = 50;
export const ROWS_PER_PAGE = 50;

export const useOfferings = (page: number) =>
  useQuery(['offering', 'list', page], () => OfferingEndpoint.list(page, OFFERINGS_PER_PAGE));

export const useOffering = (offeringId: number) =>
  useQuery(['offering', offeringId], () => OfferingEndpoint.show(offeringId));

/** `state` narrows the list; undefined means everybody. */
export const useMembers = (offeringId: number, state: MemberState | undefined, page: number) =>
  useQuery(['employer', 'members', offeringId, state, page], () =>
    GroupFilingEndpoint.members(offeringId, state, page, MEMBERS_PER_PAGE),
  );

export const useMemberCounts = (offeringId: number) =>
  useQuery(['employer', 'counts', offeringId], () => GroupFilingEndpoint.memberCounts(offeringId));

/** A wrong row as it was typed. */
export const useOpenRow = (importId: number, row: number) =>
  useQuery(['employer', 'row', importId, row], () => GroupFilingEndpoint.openRow(importId, row));

/** What this person has registered. */
export const useRegistrations = () => useQuery(['employer', 'mine'], () => EmployerEndpoint.mine());

export const useRegistrationQueue = (waitingOnly: boolean, page: number) =>
  useQuery(['employer', 'registrations', waitingOnly, page], () =>
    EmployerEndpoint.registrations(waitingOnly, page, OFFERINGS_PER_PAGE),
  );

/** What this person has handed in for the next registration. */
export const useWaitingPapers = () =>
  useQuery(['employer', 'waitingPapers'], () => EmployerEndpoint.waitingPapers());

export const useRegistrationPapers = (registrationId: number) =>
  useQuery(['employer', 'papers', registrationId], () => EmployerEndpoint.papers(registrationId));

/** For whom this person acts, watched while the account is being set up. */
export const useMyClerkships = () =>
  useQuery(['employer', 'clerkships'], () => ClerkEndpoint.mine(), { refetchEvery: whileOnTheWay });

const whileOnTheWay = (mine: readonly Clerkship[] | undefined) =>
  mine?.some(({ state }) => state === ClerkState.JOINING) ? WATCH : undefined;

export const useClerks = () => useQuery(['employer', 'clerks'], () => ClerkEndpoint.list());

/** What stands behind a colleague's link. */
export const useInvitation = (link: string) =>
  useQuery(['employer', 'invitation', link], () => ClerkEndpoint.look(link));

/** What stands behind a member's link. */
export const useLink = (link: string) =>
  useQuery(['employer', 'link', link], () => ConsentEndpoint.look(link));

/** The employer's rosters for an offering, newest first. */
export const useImports = (offeringId: number) =>
  useQuery(['employer', 'imports', offeringId], () => GroupFilingEndpoint.imports(offeringId));

/** One roster, watched while it is being read. */
export const usePreview = (importId: number, isReading: boolean) =>
  useQuery(['employer', 'preview', importId], () => GroupFilingEndpoint.preview(importId), {
    refetchEvery: isReading ? WATCH : undefined,
  });

export const useRows = (importId: number, badOnly: boolean, page: number) =>
  useQuery(['employer', 'rows', importId, badOnly, page], () =>
    GroupFilingEndpoint.previewRows(importId, badOnly, page, ROWS_PER_PAGE),
  );

const OPEN = new Set([ImportState.READING, ImportState.READY, ImportState.UNREADABLE]);

/** The roster that still waits for the employer, if there is one. */
export function openImport(imports: readonly ImportView[]): ImportView | undefined {
  const [newest] = imports;
  return newest && OPEN.has(newest.state) ? newest : undefined;
}

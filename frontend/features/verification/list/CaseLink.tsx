import { Link } from 'react-router';
import type ListedApplication from '@/generated/org/anju/ListedApplication';
import { useOwnKinds } from '../roles';

/** The receipt number; whoever decides checks opens the case by it. */
export function CaseLink({ application: { applicationId, receipt } }: { application: ListedApplication }) {
  return useOwnKinds().length > 0 ? <Link to={`/bureau/cases/${applicationId}`}>{receipt}</Link> : receipt;
}

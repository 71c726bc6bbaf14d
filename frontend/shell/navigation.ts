import type { Role } from '@/lib/auth/roles';
import type { TextKey } from '@/lib/i18n';

export interface NavigationItem {
  to: string;
  text: TextKey;
}

/** Pages that belong together. Without a title they stand side by side; with one, behind it where there are several. */
export interface NavigationGroup {
  title?: TextKey;
  items: readonly NavigationItem[];
}

export const publicItems: readonly NavigationItem[] = [
  { to: '/', text: 'shell.nav.home' },
  { to: '/offerings', text: 'shell.nav.offerings' },
  { to: '/notices', text: 'shell.nav.notices' },
  { to: '/draws', text: 'shell.nav.draws' },
  { to: '/policy', text: 'shell.nav.policy' },
];

interface WorkItem extends NavigationItem {
  roles: readonly Role[];
}

/** Who follows homes from the stock ledger to the families: each sees all of it, and does a part. */
const OVERSEERS = ['bureau-officer', 'supervisor', 'auditor'] as const;
const WITH_PRICES = [...OVERSEERS, 'price-officer'] as const;

const WORK: readonly { title?: TextKey; items: readonly WorkItem[] }[] = [
  {
    items: [
      { to: '/applicant/applications', text: 'shell.nav.myApplications', roles: ['applicant'] },
      { to: '/applicant/selection', text: 'shell.nav.mySelection', roles: ['applicant'] },
      { to: '/applicant/proxied', text: 'desk.hall.proxied.title', roles: ['applicant'] },
      { to: '/applicant/objections', text: 'publicity.family.title', roles: ['applicant'] },
      { to: '/applicant/hearings', text: 'fraud.mine.title', roles: ['applicant'] },
      { to: '/applicant/complaints', text: 'complaint.mine', roles: ['applicant'] },
      { to: '/employer/filings', text: 'shell.nav.filings', roles: ['employer'] },
      { to: '/employer/clerks', text: 'employer.nav.clerks', roles: ['employer'] },
      { to: '/acquirer/offerings', text: 'shell.nav.acquirerOfferings', roles: ['acquirer'] },
      {
        to: '/bureau/queue',
        text: 'shell.nav.queue',
        roles: ['identity-officer', 'housing-officer', 'supervisor'],
      },
    ],
  },
  {
    title: 'shell.nav.group.applications',
    items: [
      {
        to: '/bureau/applications',
        text: 'verification.list.title',
        roles: ['identity-officer', 'housing-officer', 'bureau-officer'],
      },
      { to: '/bureau/team', text: 'verification.team.title', roles: ['supervisor'] },
      { to: '/bureau/rechecks', text: 'contract.rechecks.title', roles: ['housing-officer', 'supervisor'] },
      { to: '/bureau/fraud', text: 'fraud.title', roles: ['bureau-officer', 'supervisor'] },
    ],
  },
  {
    title: 'shell.nav.group.allocation',
    items: [
      { to: '/bureau/notices', text: 'shell.nav.bureauNotices', roles: ['bureau-officer'] },
      { to: '/bureau/objections', text: 'desk.supervise.title', roles: ['supervisor'] },
      {
        to: '/bureau/draws',
        text: 'shell.nav.bureauDraws',
        roles: ['bureau-officer', 'administrator', 'supervisor'],
      },
      {
        to: '/bureau/ceremonies',
        text: 'ceremony.list.title',
        roles: ['bureau-officer', 'notary', 'supervisor'],
      },
      { to: '/bureau/selections', text: 'desk.hall.running.title', roles: ['supervisor'] },
      {
        to: '/bureau/force-majeure',
        text: 'desk.hall.claims.title',
        roles: ['bureau-officer', 'supervisor'],
      },
    ],
  },
  {
    title: 'shell.nav.group.stock',
    items: [
      { to: '/acquirer/stock', text: 'stock.title', roles: ['acquirer'] },
      { to: '/bureau/stock', text: 'stock.title', roles: WITH_PRICES },
      { to: '/bureau/demand', text: 'demand.title', roles: OVERSEERS },
      { to: '/acquirer/projects', text: 'project.title', roles: ['acquirer'] },
      { to: '/bureau/projects', text: 'project.title', roles: WITH_PRICES },
      { to: '/acquirer/acquisitions', text: 'acquisition.title', roles: ['acquirer'] },
      { to: '/bureau/acquisitions', text: 'acquisition.title', roles: OVERSEERS },
      { to: '/acquirer/qualification', text: 'acquirer.nav', roles: ['acquirer'] },
      { to: '/bureau/acquirers', text: 'acquirer.list', roles: OVERSEERS },
    ],
  },
  {
    title: 'shell.nav.group.money',
    items: [
      {
        to: '/bureau/acquisitions-prices',
        text: 'acquisition.replacement.title',
        roles: ['bureau-officer', 'price-officer'],
      },
      { to: '/bureau/price-filings', text: 'filing.nav', roles: ['bureau-officer', 'price-officer'] },
      { to: '/acquirer/funding', text: 'funding.title', roles: ['acquirer'] },
      { to: '/bureau/funding', text: 'funding.title', roles: OVERSEERS },
      { to: '/acquirer/support', text: 'support.title', roles: ['acquirer'] },
      { to: '/bureau/support', text: 'support.title', roles: OVERSEERS },
    ],
  },
  {
    title: 'shell.nav.group.living',
    items: [
      { to: '/acquirer/property', text: 'property.title', roles: ['acquirer'] },
      { to: '/bureau/property', text: 'property.title', roles: OVERSEERS },
      { to: '/acquirer/complaints', text: 'complaint.title', roles: ['acquirer'] },
      { to: '/bureau/complaints', text: 'complaint.title', roles: OVERSEERS },
    ],
  },
  {
    title: 'shell.nav.group.oversight',
    items: [
      { to: '/acquirer/scorecard', text: 'supervision.title', roles: ['acquirer'] },
      { to: '/bureau/scorecard', text: 'supervision.title', roles: OVERSEERS },
      { to: '/files', text: 'file.nav', roles: ['acquirer', ...OVERSEERS] },
      { to: '/bureau/unmaskings', text: 'unmasking.title', roles: ['auditor'] },
      {
        to: '/bureau/interests',
        text: 'interest.title',
        roles: ['identity-officer', 'housing-officer', 'bureau-officer', 'supervisor'],
      },
    ],
  },
  {
    title: 'shell.nav.group.city',
    items: [
      { to: '/bureau/policy', text: 'shell.nav.bureauPolicy', roles: ['bureau-officer'] },
      { to: '/bureau/employers', text: 'employer.nav.queue', roles: ['bureau-officer'] },
      { to: '/bureau/calendar', text: 'calendar.title', roles: ['administrator', 'supervisor'] },
    ],
  },
];

/** As many as stand in one line: to fold them would only hide them. */
const FEW = 6;

/** What a person with these roles has to do here, beside what everyone sees. */
export function workGroups(roles: readonly Role[]): readonly NavigationGroup[] {
  const isTheirs = (item: WorkItem) => item.roles.some((role) => roles.includes(role));
  const groups = WORK.map(({ title, items }) => ({ title, items: items.filter(isTheirs) })).filter(
    ({ items }) => items.length > 0,
  );
  const areFew = groups.flatMap(({ items }) => items).length <= FEW;
  return areFew ? groups.map(({ items }) => ({ items })) : groups;
}

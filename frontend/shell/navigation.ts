import type { Role } from '@/lib/auth/roles';
import type { TextKey } from '@/lib/i18n';

export interface NavigationItem {
  to: string;
  text: TextKey;
}

interface Section {
  /** Nobody in particular: everyone sees it. */
  roles?: readonly Role[];
  items: readonly NavigationItem[];
}

const SECTIONS: readonly Section[] = [
  {
    items: [
      { to: '/', text: 'shell.nav.home' },
      { to: '/offerings', text: 'shell.nav.offerings' },
      { to: '/notices', text: 'shell.nav.notices' },
      { to: '/draws', text: 'shell.nav.draws' },
      { to: '/policy', text: 'shell.nav.policy' },
    ],
  },
  {
    roles: ['applicant'],
    items: [
      { to: '/applicant/applications', text: 'shell.nav.myApplications' },
      { to: '/applicant/selection', text: 'shell.nav.mySelection' },
      { to: '/applicant/proxied', text: 'desk.hall.proxied.title' },
      { to: '/applicant/objections', text: 'publicity.family.title' },
      { to: '/applicant/hearings', text: 'fraud.mine.title' },
    ],
  },
  {
    roles: ['employer'],
    items: [
      { to: '/employer/filings', text: 'shell.nav.filings' },
      { to: '/employer/clerks', text: 'employer.nav.clerks' },
    ],
  },
  { roles: ['acquirer'], items: [{ to: '/acquirer/offerings', text: 'shell.nav.acquirerOfferings' }] },
  {
    roles: ['identity-officer', 'housing-officer', 'supervisor'],
    items: [{ to: '/bureau/queue', text: 'shell.nav.queue' }],
  },
  { roles: ['supervisor'], items: [{ to: '/bureau/team', text: 'verification.team.title' }] },
  {
    roles: ['housing-officer', 'supervisor'],
    items: [{ to: '/bureau/rechecks', text: 'contract.rechecks.title' }],
  },
  {
    roles: ['identity-officer', 'housing-officer', 'bureau-officer'],
    items: [{ to: '/bureau/applications', text: 'verification.list.title' }],
  },
  {
    roles: ['bureau-officer'],
    items: [
      { to: '/bureau/notices', text: 'shell.nav.bureauNotices' },
      { to: '/bureau/policy', text: 'shell.nav.bureauPolicy' },
      { to: '/bureau/employers', text: 'employer.nav.queue' },
    ],
  },
  { roles: ['supervisor'], items: [{ to: '/bureau/objections', text: 'desk.supervise.title' }] },
  { roles: ['supervisor'], items: [{ to: '/bureau/selections', text: 'desk.hall.running.title' }] },
  {
    roles: ['bureau-officer', 'supervisor'],
    items: [{ to: '/bureau/force-majeure', text: 'desk.hall.claims.title' }],
  },
  {
    roles: ['bureau-officer', 'administrator', 'supervisor'],
    items: [{ to: '/bureau/draws', text: 'shell.nav.bureauDraws' }],
  },
  {
    roles: ['bureau-officer', 'notary', 'supervisor'],
    items: [{ to: '/bureau/ceremonies', text: 'ceremony.list.title' }],
  },
  {
    roles: ['administrator', 'supervisor'],
    items: [{ to: '/bureau/calendar', text: 'calendar.title' }],
  },
  {
    roles: ['bureau-officer', 'supervisor'],
    items: [{ to: '/bureau/fraud', text: 'fraud.title' }],
  },
  { roles: ['acquirer'], items: [{ to: '/acquirer/acquisitions', text: 'acquisition.title' }] },
  {
    roles: ['bureau-officer', 'supervisor', 'auditor'],
    items: [{ to: '/bureau/acquisitions', text: 'acquisition.title' }],
  },
  {
    roles: ['bureau-officer', 'price-officer'],
    items: [{ to: '/bureau/acquisitions-prices', text: 'acquisition.replacement.title' }],
  },
  {
    roles: ['bureau-officer', 'price-officer'],
    items: [{ to: '/bureau/price-filings', text: 'filing.nav' }],
  },
  {
    roles: ['auditor'],
    items: [{ to: '/bureau/unmaskings', text: 'unmasking.title' }],
  },
  {
    roles: ['identity-officer', 'housing-officer', 'bureau-officer', 'supervisor'],
    items: [{ to: '/bureau/interests', text: 'interest.title' }],
  },
  { roles: ['acquirer'], items: [{ to: '/acquirer/funding', text: 'funding.title' }] },
  {
    roles: ['bureau-officer', 'supervisor', 'auditor'],
    items: [{ to: '/bureau/funding', text: 'funding.title' }],
  },
  {
    roles: ['acquirer'],
    items: [
      { to: '/acquirer/projects', text: 'project.title' },
      { to: '/acquirer/qualification', text: 'acquirer.nav' },
    ],
  },
  {
    roles: ['bureau-officer', 'supervisor', 'auditor'],
    items: [
      { to: '/bureau/acquirers', text: 'acquirer.list' },
      { to: '/bureau/demand', text: 'demand.title' },
    ],
  },
  {
    roles: ['bureau-officer', 'price-officer', 'supervisor', 'auditor'],
    items: [{ to: '/bureau/projects', text: 'project.title' }],
  },
  {
    roles: ['acquirer', 'bureau-officer', 'supervisor', 'auditor'],
    items: [{ to: '/files', text: 'file.nav' }],
  },
  { roles: ['applicant'], items: [{ to: '/applicant/complaints', text: 'complaint.mine' }] },
  {
    roles: ['acquirer'],
    items: [
      { to: '/acquirer/support', text: 'support.title' },
      { to: '/acquirer/property', text: 'property.title' },
      { to: '/acquirer/complaints', text: 'complaint.title' },
      { to: '/acquirer/scorecard', text: 'supervision.title' },
    ],
  },
  {
    roles: ['bureau-officer', 'supervisor', 'auditor'],
    items: [
      { to: '/bureau/support', text: 'support.title' },
      { to: '/bureau/property', text: 'property.title' },
      { to: '/bureau/complaints', text: 'complaint.title' },
      { to: '/bureau/scorecard', text: 'supervision.title' },
    ],
  },
  { roles: ['acquirer'], items: [{ to: '/acquirer/stock', text: 'stock.title' }] },
  {
    roles: ['bureau-officer', 'price-officer', 'supervisor', 'auditor'],
    items: [{ to: '/bureau/stock', text: 'stock.title' }],
  },
];

export const publicItems: readonly NavigationItem[] = SECTIONS.filter(({ roles }) => !roles).flatMap(
  ({ items }) => items,
);

/** What a person with these roles has to do here, beside what everyone sees. */
export function workItems(roles: readonly Role[]): NavigationItem[] {
  return SECTIONS.filter((section) => section.roles?.some((role) => roles.includes(role))).flatMap(
    ({ items }) => items,
  );
}

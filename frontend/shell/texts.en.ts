import type zh from './texts.zh';

const en: Record<keyof typeof zh, string> = {
  'shell.name': 'Anju',
  'shell.skip': 'Skip to the content',
  'shell.menu': 'Menu',
  'shell.menu.close': 'Close',
  'shell.nav': 'Main',
  'shell.nav.work': 'My work',
  'shell.nav.home': 'Home',
  'shell.nav.offerings': 'Offerings',
  'shell.nav.notices': 'Notices',
  'shell.nav.draws': 'Draws',
  'shell.nav.policy': 'Rules',
  'shell.nav.myApplications': 'My applications',
  'shell.nav.mySelection': 'Choose a flat',
  'shell.nav.filings': 'Group filing',
  'shell.nav.acquirerOfferings': 'Our offerings',
  'shell.nav.queue': 'To do',
  'shell.nav.bureauNotices': 'Notices and objections',
  'shell.nav.bureauPolicy': 'Rules in the making',
  'shell.nav.bureauDraws': 'Draws',
  'shell.largeText': 'Large text',
  'shell.otherLanguage': '中文',
  'shell.person': '{name}',
  'shell.logout': 'Log out',
  'shell.loggingIn': 'Logging in',
  'shell.basis':
    'Run under the measures of the city for affordable housing for sale. Every decision names its article and reason; whoever disagrees can object during public notice.',
  'shell.trust': 'Prices, lists and the results of draws are public, and anyone can check them.',
};

export default en;

import { HASH } from '../protocol/forms';

export type Language = 'zh' | 'en';

/** What the tool was asked for. */
export interface Asked {
  /** A folder or an address. */
  from: string;
  /** The city's key, 64 hex digits. */
  key?: string;
  /** A file that a family kept. */
  own?: string;
  /** A draw's `result.jsonl`. */
  draw?: string;
  asJson: boolean;
  language: Language;
}

/** The tool was called in a way that it does not know. */
export class WrongUsage extends Error {
  constructor(
    readonly code:
      'help' | 'nothing' | 'too-many' | 'unknown-option' | 'no-value' | 'not-hex' | 'unknown-language',
    readonly language: Language,
    readonly about = '',
  ) {
    super(code);
  }
}

const OPTIONS = ['--key', '--own', '--draw', '--lang'];

/** @throws WrongUsage when it is not as the usage says */
export function askedBy(given: readonly string[], env: Readonly<Record<string, string | undefined>>): Asked {
  const language = languageOf(given, env);
  const refuse = (code: WrongUsage['code'], about?: string): never => {
    throw new WrongUsage(code, language, about);
  };
  const values = new Map<string, string>();
  const names: string[] = [];
  let asJson = false;
  for (let i = 0; i < given.length; i++) {
    const word = given[i]!;
    if (word === '--help') {
      refuse('help');
    } else if (word === '--json') {
      asJson = true;
    } else if (OPTIONS.includes(word)) {
      values.set(word, given[++i] ?? refuse('no-value', word));
    } else if (word.startsWith('-')) {
      refuse('unknown-option', word);
    } else {
      names.push(word);
    }
  }
  const key = values.get('--key')?.toLowerCase();
  if (key !== undefined && !HASH.test(key)) {
    refuse('not-hex', '--key');
  }
  if (names.length > 1) {
    refuse('too-many', names[1]);
  }
  const from = names[0] ?? refuse('nothing');
  return { from, key, own: values.get('--own'), draw: values.get('--draw'), asJson, language };
}

function languageOf(given: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = given.indexOf('--lang');
  const wanted = at < 0 ? undefined : given[at + 1];
  if (wanted !== undefined && wanted !== 'zh' && wanted !== 'en') {
    throw new WrongUsage('unknown-language', 'en', wanted);
  }
  return wanted ?? (/^zh/i.test(env.LC_ALL ?? env.LANG ?? '') ? 'zh' : 'en');
}

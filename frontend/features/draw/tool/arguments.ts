/** What the tool was asked to do. */
export interface Asked {
  /** A folder, or an address. */
  from: string;
  key?: string;
  seal?: string;
  earlier?: string;
  language: Language;
  asJson: boolean;
  /** `from` is a file with a draw in each line; see `many.ts`. */
  isMany: boolean;
}

export type Language = 'zh' | 'en';

/** Why the tool was not asked as it can be asked: a code and what it is about. */
export class WrongUsage extends Error {
  constructor(
    readonly code:
      'help' | 'no-draw' | 'two-draws' | 'unknown-option' | 'no-value' | 'not-hex' | 'unknown-language',
    readonly about: string,
    readonly language: Language,
  ) {
    super(code);
  }
}

const HEX = /^[0-9a-f]{64}$/;

/** @throws WrongUsage */
export function askedBy(
  given: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Asked {
  const asked: Asked & { from: string } = {
    from: '',
    language: languageOf(environment),
    asJson: false,
    isMany: false,
  };
  const rest = [...given];
  const refuse = (code: WrongUsage['code'], about = '') => new WrongUsage(code, about, asked.language);
  const valueOf = (option: string) => {
    const value = rest.shift();
    if (value === undefined || value.startsWith('--')) {
      throw refuse('no-value', option);
    }
    return value;
  };
  const hexOf = (option: string) => {
    const value = valueOf(option);
    const hex = value.replace(/\s/g, '').toLowerCase();
    if (!HEX.test(hex)) {
      throw refuse('not-hex', `${option} ${value}`);
    }
    return hex;
  };
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    switch (next) {
      case '--lang': {
        const language = valueOf(next);
        if (language !== 'zh' && language !== 'en') {
          throw refuse('unknown-language', language);
        }
        asked.language = language;
        break;
      }
      case '--key':
        asked.key = hexOf(next);
        break;
      case '--seal':
        asked.seal = hexOf(next);
        break;
      case '--earlier':
        asked.earlier = valueOf(next);
        break;
      case '--json':
        asked.asJson = true;
        break;
      case '--lines':
        asked.isMany = true;
        break;
      case '--help':
      case '-h':
        throw refuse('help');
      default:
        if (next.startsWith('-')) {
          throw refuse('unknown-option', next);
        }
        if (asked.from) {
          throw refuse('two-draws', next);
        }
        asked.from = next;
    }
  }
  if (!asked.from) {
    throw refuse('no-draw');
  }
  return asked;
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const tongue = [LC_ALL, LC_MESSAGES, LANG].find((each) => each) ?? '';
  return tongue.startsWith('zh') ? 'zh' : 'en';
}

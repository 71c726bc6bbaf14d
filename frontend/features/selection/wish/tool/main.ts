import { verify } from '../protocol/verify';
import { WrongUsage, askedBy } from './arguments';
import { Unreadable, filesOf } from './files';
import { reportOf } from './report';
import { filled, textsOf, type Texts } from './words';

const HOLDS = 0;
const DOES_NOT_HOLD = 1;
const NOT_CHECKED = 2;

async function run(): Promise<number> {
  let texts = textsOf('en');
  try {
    const asked = askedBy(process.argv.slice(2), process.env);
    texts = textsOf(asked.language);
    const verdict = verify(await filesOf(asked), asked.key);
    process.stdout.write(asked.asJson ? `${JSON.stringify(verdict)}\n` : reportOf(verdict, texts));
    return verdict.holds ? HOLDS : DOES_NOT_HOLD;
  } catch (error) {
    return refuse(error, texts);
  }
}

function refuse(error: unknown, texts: Texts): number {
  if (error instanceof WrongUsage) {
    const own = textsOf(error.language);
    if (error.code === 'help') {
      process.stdout.write(`${own.usage}\n`);
      return HOLDS;
    }
    process.stderr.write(`${filled(own.wrongUsage[error.code], { about: error.about })}\n\n${own.usage}\n`);
    return NOT_CHECKED;
  }
  const words =
    error instanceof Unreadable
      ? filled(texts.unreadable[error.code], { about: error.about })
      : filled(texts.brokenTool, { about: error instanceof Error ? error.message : String(error) });
  process.stderr.write(`${words}\n`);
  return NOT_CHECKED;
}

process.exitCode = await run();

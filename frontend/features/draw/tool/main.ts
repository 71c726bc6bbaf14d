import { isAddress, readAddress } from './address';
import { WrongUsage, askedBy, type Asked } from './arguments';
import { Unreadable, type Published } from './files';
import { readFolder } from './folder';
import { judge } from './judgement';
import { verifyMany } from './many';
import { jsonOf, reportOf } from './report';
import { filled, textsOf, type Texts } from './words';

const HOLDS = 0;
const DOES_NOT_HOLD = 1;
const NOT_CHECKED = 2;

async function run(): Promise<number> {
  let texts = textsOf('en');
  try {
    const asked = askedBy(process.argv.slice(2), process.env);
    texts = textsOf(asked.language);
    return await verify(asked, texts);
  } catch (error) {
    return refuse(error, texts);
  }
}

async function verify(asked: Asked, texts: Texts): Promise<number> {
  if (asked.isMany) {
    await verifyMany(asked.from, (line) => process.stdout.write(`${line}\n`));
    return HOLDS;
  }
  const files = await read(asked.from);
  const earlier = asked.earlier === undefined ? undefined : await read(asked.earlier);
  const judged = await judge(files, earlier, asked, progressOn(process.stderr));
  process.stdout.write(asked.asJson ? jsonOf(judged, files) : reportOf(judged, files, texts));
  return judged.verdict === 'VALID' || judged.verdict === 'SEALED' ? HOLDS : DOES_NOT_HOLD;
}

const read = (from: string): Promise<Published> => (isAddress(from) ? readAddress(from) : readFolder(from));

/** Only where a person looks on. */
function progressOn(stream: NodeJS.WriteStream) {
  return (check: string, done: number, total: number) => {
    if (stream.isTTY && total > 0) {
      stream.write(`\r${check} ${Math.floor((100 * done) / total)} %   \r`);
    }
  };
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

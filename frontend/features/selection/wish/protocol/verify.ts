import { hexOf, keyIdOf, sha256, textOf, type Bytes } from '@/lib/published/bytes';
import { MalformedFile, type Reason } from '@/lib/published/canonical';
import { isSignature } from '@/lib/published/ed25519';
import { assign, assignmentFile } from './assignment';
import { parseDraw } from './draw';
import {
  CHECKS,
  type Check,
  type Figures,
  type Finding,
  type ProblemCode,
  type Verdict,
  type Warning,
  type WishFileSet,
} from './finding';
import { signedText } from './forms';
import { parseKeys } from './keys';
import { parseOwn, type OwnList } from './own';
import { parseSignature, parseStatement, type Signature, type Statement } from './statement';
import { parseUnits, type FreeUnit } from './units';
import { parseWishes, type WishLine } from './wishes';

class Broken extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly figures: Figures = {},
  ) {
    super(code);
  }
}

/** Judges the published files; `trusted` is the city's key, known from elsewhere. */
export function verify(files: WishFileSet, trusted?: string): Verdict {
  const run = new Run(files, trusted);
  const findings = CHECKS.map((check) => run.find(check));
  const holds = findings.every(({ outcome }) => outcome !== 'failed');
  return { ...run.facts(), findings, warnings: run.warnings, holds };
}

class Run {
  readonly warnings: Warning[] = [];
  private statement?: Statement;
  private signature?: Signature;
  private publicKey?: string;
  private units?: readonly FreeUnit[];
  private wishes?: readonly WishLine[];
  private replayed?: ReturnType<typeof assign>;
  private ownLine?: WishLine;

  constructor(
    private readonly files: WishFileSet,
    private readonly trusted: string | undefined,
  ) {}

  find(check: Check): Finding {
    if ((check === 'DRAW' && !this.files.draw) || (check === 'OWN' && !this.files.own)) {
      return { check, outcome: 'skipped' };
    }
    try {
      this.checks[check]();
      return { check, outcome: 'passed' };
    } catch (error) {
      if (error instanceof Broken) {
        return { check, outcome: 'failed', problem: { code: error.code, figures: error.figures } };
      }
      throw error;
    }
  }

  facts(): Omit<Verdict, 'findings' | 'warnings' | 'holds'> {
    const assigned = this.replayed?.filter(({ unit }) => unit !== null).length;
    const own = this.replayed?.find(({ family }) => family === this.ownLine?.family);
    return {
      statement: this.statement,
      keyId: this.signature?.keyId,
      families: this.wishes?.length,
      lists: this.wishes?.filter(({ version }) => version > 0).length,
      assigned,
      own: own && { rank: own.rank, place: own.place, unit: own.unit, version: this.ownLine!.version },
    };
  }

  private readonly checks: Readonly<Record<Check, () => void>> = {
    STATEMENT: () => {
      this.statement = readAs('statement.json', () => parseStatement(this.files.statement));
    },
    SIGNATURE: () => {
      this.signature = readAs('signature.json', () => parseSignature(this.files.signature));
      this.publicKey = this.keyOf(this.signature.keyId);
      requireSigned('anju-wishes-1', this.files.statement, this.signature, this.publicKey);
    },
    UNITS: () => {
      requireDigest('units.jsonl', this.files.units, needed(this.statement).units);
      this.units = readAs('units.jsonl', () => parseUnits(this.files.units));
    },
    WISHES: () => {
      requireDigest('wishes.jsonl', this.files.wishes, needed(this.statement).wishes);
      this.wishes = readAs('wishes.jsonl', () => parseWishes(this.files.wishes));
    },
    RESULT: () => requireDigest('assignment.jsonl', this.files.assignment, needed(this.statement).assignment),
    REPLAY: () => {
      this.replayed = assign(needed(this.units), needed(this.wishes));
      requireSame(this.files.assignment, assignmentFile(this.replayed));
    },
    DRAW: () => this.checkDraw(),
    OWN: () => this.checkOwn(),
  };

  private keyOf(keyId: string): string {
    if (this.trusted !== undefined && keyIdOf(this.trusted) === keyId) {
      return this.trusted;
    }
    const { keys } = this.files;
    const known =
      this.trusted === undefined && keys ? readAs('keys.json', () => parseKeys(keys)).get(keyId) : undefined;
    if (known === undefined) {
      throw new Broken('key-unknown', { keyId });
    }
    this.warnings.push({ code: 'key-from-files', figures: { keyId } });
    return known;
  }

  private checkDraw(): void {
    const statement = needed(this.statement);
    const file = this.files.draw!;
    if (statement.drawResult !== null) {
      requireDigest('result.jsonl', file, statement.drawResult);
    }
    const draw = readAs('result.jsonl', () => parseDraw(file));
    const own = (tier: number | undefined) => statement.tier === null || tier === statement.tier;
    const stranger = needed(this.wishes).find(({ rank }) => !draw[rank - 1] || !own(draw[rank - 1]?.tier));
    if (stranger) {
      throw new Broken('rank-unknown', { rank: stranger.rank });
    }
    const missing = draw.filter(({ tier }) => own(tier)).length - needed(this.wishes).length;
    if (missing > 0) {
      this.warnings.push({ code: 'ranks-missing', figures: { count: missing } });
    }
  }

  private checkOwn(): void {
    const own = readAs('my-wishes.json', () => parseOwn(this.files.own!));
    const { offering, phase } = needed(this.statement);
    if (own.offering !== offering || own.phase !== phase) {
      throw new Broken('own-elsewhere', { offering: own.offering, phase: own.phase });
    }
    requireSigned('anju-wish-receipt-1', own.document, own.signature, this.receiptKey(own.signature.keyId));
    const line = needed(this.wishes).find(({ family }) => family === own.family);
    if (!line) {
      throw new Broken('own-missing');
    }
    this.ownLine = line;
    this.requireCounted(own, line);
    this.requirePlace(own, line);
  }

  private receiptKey(keyId: string): string {
    return keyId === this.signature?.keyId ? needed(this.publicKey) : this.keyOf(keyId);
  }

  private requireCounted(own: OwnList, line: WishLine): void {
    if (line.version < own.version) {
      throw new Broken('own-older', { expected: own.version, found: line.version });
    }
    if (line.version > own.version) {
      this.warnings.push({ code: 'own-newer', figures: { version: own.version, found: line.version } });
    } else if (line.wishes.join() !== own.wishes.join()) {
      throw new Broken('own-differs', { version: own.version });
    }
  }

  private requirePlace(own: OwnList, line: WishLine): void {
    const { draw } = this.files;
    if (draw && readAs('result.jsonl', () => parseDraw(draw))[line.rank - 1]?.receipt !== own.receipt) {
      throw new Broken('own-rank', { rank: line.rank });
    }
  }
}

function readAs<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedFile) {
      const reason: Reason = error.reason;
      throw new Broken('malformed', { file, line: error.line, reason });
    }
    throw error;
  }
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Broken('needs-earlier');
  }
  return value;
}

function requireSigned(label: string, file: Bytes, { keyId, signature }: Signature, publicKey: string): void {
  if (!isSignature(signature, signedText(label, file), publicKey)) {
    throw new Broken('signature-wrong', { keyId });
  }
}

function requireDigest(file: string, bytes: Bytes, expected: string): void {
  const found = hexOf(sha256(bytes));
  if (found !== expected) {
    throw new Broken('digest-differs', { file, expected, found });
  }
}

/** Line by line, so that the first one that differs can be shown. */
function requireSame(published: Bytes, computed: string): void {
  const said = readAs('assignment.jsonl', () => textLines(published));
  const expected = computed.split('\n');
  const at = Math.max(said.length, expected.length);
  for (let i = 0; i < at; i++) {
    if (said[i] !== expected[i]) {
      throw new Broken('line-differs', { line: i + 1, expected: expected[i] ?? '', found: said[i] ?? '' });
    }
  }
}

function textLines(file: Bytes): readonly string[] {
  try {
    return textOf(file).split('\n');
  } catch {
    throw new MalformedFile('not-utf8');
  }
}

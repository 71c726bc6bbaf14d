import type { Reason } from '@/lib/published/canonical';
import type { Finding, Verdict } from '../protocol/finding';
import { filled, type Texts } from './words';

/** What a person reads. */
export function reportOf(verdict: Verdict, texts: Texts): string {
  const lines = [
    verdict.holds ? texts.holds : texts.broken,
    '',
    ...verdict.findings.map((finding) => lineOf(finding, texts)),
    ...verdict.warnings.map(
      ({ code, figures }) => `${texts.warning}  ${filled(texts.warnings[code], figures)}`,
    ),
    '',
    ...figuresOf(verdict, texts),
  ];
  return `${lines.join('\n')}\n`;
}

function lineOf({ check, outcome, problem }: Finding, texts: Texts): string {
  const head = `  ${texts.outcome[outcome]}  ${check}  `;
  if (!problem) {
    return head + texts.check[check];
  }
  const given = problem.figures.reason as Reason | undefined;
  const reason = given === undefined ? '' : texts.reason[given];
  return head + filled(texts.problem[problem.code], { ...problem.figures, reason });
}

function figuresOf(
  { statement, keyId, families, lists, assigned, own }: Verdict,
  texts: Texts,
): readonly string[] {
  const { figures } = texts;
  const all: readonly (readonly [string, string | number | undefined])[] = [
    [figures.offering, statement?.offering],
    [figures.phase, statement?.phase],
    [figures.closedAt, statement?.closedAt],
    [figures.draw, statement?.drawNumber],
    [figures.families, families],
    [figures.lists, lists],
    [figures.assigned, assigned],
    [figures.keyId, keyId],
  ];
  const known = all.filter(([, value]) => value !== undefined).map(([label, value]) => `${label}: ${value}`);
  return own ? [...known, filled(own.unit === null ? texts.ownNone : texts.own, ownFigures(own))] : known;
}

const ownFigures = ({ rank, version, place, unit }: NonNullable<Verdict['own']>) => ({
  rank,
  version,
  place: place ?? '',
  unit: unit ?? '',
});

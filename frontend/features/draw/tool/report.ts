import { hexOf, sha256, type Bytes } from '@/lib/published/bytes';
import { parseEntries } from '../protocol/entries';
import { parseHistory } from '../protocol/history';
import type { Reason } from '@/lib/published/canonical';
import type { Seal } from '../protocol/seal';
import type { Published } from './files';
import type { Judged, ToolFinding, ToolProblem } from './judgement';
import { filled, type Texts } from './words';

type Figure = readonly [label: string, value: string | number];

/** What a person reads. */
export function reportOf(judged: Judged, files: Published, texts: Texts): string {
  const { verdict, findings, warnings } = judged;
  const lines = [
    `${verdict}  ${texts.verdict[verdict]}`,
    '',
    ...findings.map((finding) => findingLines(finding, texts)).flat(),
    ...warnings.map(({ code, figures }) => `${texts.warning}  ${filled(texts.warnings[code], figures)}`),
    '',
    ...figuresOf(judged, files, texts).map(([label, value]) => `${label}: ${value}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a program reads. */
export function jsonOf(judged: Judged, files: Published): string {
  const { verdict, findings, warnings, seal, keyId, order, struck } = judged;
  return `${JSON.stringify({
    verdict,
    findings,
    warnings,
    figures: {
      drawNumber: seal?.drawNumber,
      families: order?.size ?? seal?.rosterSize,
      called: order?.called,
      struck,
      sealDigest: hexOf(sha256(files.seal)),
      rosterRoot: seal?.rosterRoot,
      seed: computedBy(findings, 'SEED'),
      resultDigest: digestOf(files.result),
      keyId,
    },
  })}\n`;
}

function findingLines({ check, outcome, problem }: ToolFinding, texts: Texts): readonly string[] {
  if (outcome === 'passed') {
    return [`  ok  ${check}  ${texts.check[check]}`];
  }
  const mark = texts[outcome];
  return problem
    ? [`  ${mark}  ${check}  ${problemWords(problem, texts)}`, `      ${texts.advice[check]}`]
    : [`  ${mark}  ${check}`];
}

function problemWords({ code, figures }: ToolProblem, texts: Texts): string {
  const { reason, line } = figures;
  return filled(texts.problem[code], {
    ...figures,
    ...(code === 'file-malformed'
      ? { reason: texts.reason[reason as Reason], where: filled(texts.wholeFile, { line: line || 1 }) }
      : {}),
  });
}

function figuresOf({ seal, keyId, order, struck, findings }: Judged, files: Published, texts: Texts) {
  const { figures: labels } = texts;
  const digest = digestOf(files.result);
  const seed = computedBy(findings, 'SEED');
  const figures: Figure[] = [];
  if (seal) {
    figures.push([labels.draw, seal.drawNumber], [labels.families, order?.size ?? seal.rosterSize]);
    figures.push([labels.called, order?.called ?? Math.min(seal.called, seal.rosterSize)]);
  }
  if (struck > 0) {
    figures.push([labels.struck, struck]);
  }
  figures.push([labels.sealDigest, hexOf(sha256(files.seal))]);
  if (seal) {
    figures.push([labels.rosterRoot, seal.rosterRoot]);
  }
  figures.push(
    ...given(labels.seed, seed),
    ...given(labels.resultDigest, digest),
    ...given(labels.keyId, keyId),
  );
  return seal ? [...figures, ...timesOf(seal, files, labels)] : figures;
}

function timesOf(seal: Seal, files: Published, labels: Texts['figures']): readonly Figure[] {
  const line = readOrNothing(files.history, parseHistory)?.[seal.drawNumber - 1];
  const statements = readOrNothing(files.entries, parseEntries) ?? [];
  return [
    ...given(labels.sealedAt, line?.sealedAt),
    [labels.earliest, seal.earliest] as const,
    ...seal.sources.flatMap((source) => {
      switch (source.kind) {
        case 'drand-quicknet':
          return given(filled(labels.drand, { round: source.round }), source.knownAt);
        case 'public-number':
          return given(filled(labels.number, { ...source }), source.knownAt);
        case 'dice':
          return given(labels.dice, seal.diceCloseAt);
      }
    }),
    ...statements.map(({ source, agreedAt }): Figure => [filled(labels.agreedAt, { source }), agreedAt]),
  ];
}

const given = (label: string, value: string | undefined): readonly Figure[] =>
  value === undefined ? [] : [[label, value]];

const computedBy = (findings: readonly ToolFinding[], name: string): string | undefined =>
  findings.find(({ check }) => check === name)?.computed;

const digestOf = (file: Bytes | undefined): string | undefined => file && hexOf(sha256(file));

function readOrNothing<T>(file: Bytes | undefined, parse: (file: Bytes) => T): T | undefined {
  try {
    return file && parse(file);
  } catch {
    return undefined;
  }
}

import { describe, expect, it } from 'vitest';
import { drawnExample, exampleFiles, serving, without } from '../testing/exampleDraw';
import type { Ask, Tell } from './messages';
import { readFiles } from './reading';
import { Verifier } from './Verifier';

const { publicKey, files: addresses } = drawnExample;
const trust = { publicKey };
const { seal, signature, roster, entries, randomness, result, keys, history } = addresses;
const verify: Ask = {
  kind: 'verify',
  addresses: { seal, signature, roster, entries, randomness, result, keys, history },
  trust,
};

/** A worker that has been asked to verify these files, and what it told. */
async function verifierOf(files: Record<string, string>, ask: Ask = verify) {
  const told: Tell[] = [];
  const verifier = new Verifier(
    (message) => told.push(message),
    (where, onBytes) => readFiles(where, onBytes, serving(files)),
  );
  await verifier.hear(ask);
  return { verifier, told };
}

const outcomes = (told: readonly Tell[]) =>
  told.flatMap((message) => (message.kind === 'finding' ? [message.finding.outcome] : []));

describe('the worker of the verification', () => {
  it('reads the files itself, tells every check, and then how large the order is', async () => {
    const { told } = await verifierOf(exampleFiles());
    expect(told[0]).toMatchObject({ kind: 'reading' });
    expect(outcomes(told)).toEqual(Array(12).fill('passed'));
    expect(told.at(-1)).toEqual({ kind: 'verified', extent: { size: 12, called: 5 } });
  });

  it('tells of no family unasked', async () => {
    const { told } = await verifierOf(exampleFiles());
    expect(JSON.stringify(told)).not.toContain('HS23-');
  });

  it('answers for a page of the order, and for receipt numbers in the order of the question', async () => {
    const { verifier, told } = await verifierOf(exampleFiles());
    await verifier.hear({ kind: 'page', id: 1, from: 0, count: 2 });
    await verifier.hear({ kind: 'placesOf', id: 2, receipts: ['HS23-000012', 'XX-1'] });
    expect(told.slice(-2)).toMatchObject([
      { kind: 'answer', id: 1, places: [{ receipt: 'HS23-000001' }, { receipt: 'HS23-000003' }] },
      { kind: 'answer', id: 2, places: [{ position: 6 }, null] },
    ]);
  });

  it('finds the result edited, and keeps the order that it computed itself', async () => {
    const files = exampleFiles();
    const edited = files['result.jsonl']!.replace(
      '"position":1,"receipt":"HS23-000001"',
      '"position":1,"receipt":"HS23-000002"',
    );
    const { told } = await verifierOf({ ...files, 'result.jsonl': edited });
    expect(outcomes(told)).toContain('failed');
    expect(told.at(-1)).toMatchObject({ kind: 'verified' });
  });

  it('makes the checks of the seal alone before there is a result', async () => {
    const files = exampleFiles();
    const before = { seal, signature, roster, keys, history };
    const { told } = await verifierOf(
      {
        ...files,
        'history.jsonl': files['history.jsonl']!.replace(
          /"resultDigest":"\w+"(?=[^\n]*\n$)/,
          '"resultDigest":null',
        ),
      },
      { kind: 'verify', addresses: before, trust },
    );
    expect(outcomes(told)).toEqual(Array(7).fill('passed'));
    expect(told.at(-1)).toEqual({ kind: 'verified', extent: undefined });
  });

  it('says so when the seal or the roster does not come', async () => {
    const files = without(exampleFiles(), 'roster.jsonl');
    const { told } = await verifierOf(files);
    expect(told.at(-1)).toEqual({ kind: 'unreadable' });
  });

  it('leaves it to the checks that another file does not come', async () => {
    const files = without(exampleFiles(), 'history.jsonl');
    const { told } = await verifierOf(files);
    expect(outcomes(told).at(-1)).toBe('skipped');
  });

  it('has nothing to answer before it has computed anything', async () => {
    const told: Tell[] = [];
    const verifier = new Verifier((message) => told.push(message));
    await verifier.hear({ kind: 'page', id: 1, from: 0, count: 2 });
    expect(told).toEqual([{ kind: 'answer', id: 1, places: [] }]);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { FILES, KEY, files } from '../testing/example';
import { CHECKS } from './finding';
import { verify } from './verify';

const problems = (changes: Readonly<Record<string, string>>, key: string | undefined = KEY) =>
  Object.fromEntries(
    verify(files(changes), key).findings.flatMap(({ check, problem }) =>
      problem ? [[check, problem.code]] : [],
    ),
  );

const exchanged = (file: string, from: string, to: string) => {
  expect(FILES[file]).toContain(from);
  return { [file]: FILES[file]!.replace(from, to) };
};

describe('the example of the protocol', () => {
  it('holds with every check', () => {
    const verdict = verify(files(), KEY);
    expect(verdict.findings).toEqual(CHECKS.map((check) => ({ check, outcome: 'passed' })));
    expect(verdict).toMatchObject({ holds: true, families: 4, lists: 3, assigned: 2 });
    expect(verdict.own).toEqual({ rank: 2, place: 1, unit: 102, version: 2 });
  });

  it('tells how many families of the tier are not among the lists', () => {
    expect(verify(files(), KEY).warnings).toEqual([{ code: 'ranks-missing', figures: { count: 1 } }]);
  });

  it('leaves out what needs a file that was not given', () => {
    const { findings } = verify({ ...files(), draw: undefined, own: undefined }, KEY);
    expect(findings.slice(-2).map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped']);
  });
});

describe('what was tampered with', () => {
  it.each([
    [
      'a result',
      exchanged('assignment.jsonl', '"place":3', '"place":1'),
      { RESULT: 'digest-differs', REPLAY: 'line-differs' },
    ],
    ['a list', exchanged('wishes.jsonl', '[102,101]', '[101,102]'), { WISHES: 'digest-differs' }],
    ['a unit', exchanged('units.jsonl', '"unit":103', '"unit":104'), { UNITS: 'digest-differs' }],
    [
      'a statement',
      exchanged('statement.json', '"drawNumber":7', '"drawNumber":8'),
      { SIGNATURE: 'signature-wrong' },
    ],
    ['a spelling', exchanged('statement.json', '"phase":1', '"phase": 1'), { STATEMENT: 'malformed' }],
    ['a draw', exchanged('result.jsonl', 'HS26-000008', 'HS26-000009'), { DRAW: 'digest-differs' }],
    ['a receipt', exchanged('my-wishes.json', '[102,101]', '[101,102]'), { OWN: 'signature-wrong' }],
    ['a salt', exchanged('my-wishes.json', '"salt":"1', '"salt":"2'), { OWN: 'malformed' }],
  ])('is seen: %s', (_, changes, expected) => {
    expect(problems(changes)).toMatchObject(expected);
  });

  it('is not believed without a key that is trusted', () => {
    expect(problems({}, '0'.repeat(64))).toEqual({ SIGNATURE: 'key-unknown', OWN: 'needs-earlier' });
  });
});

import { describe, expect, it } from 'vitest';
import { enters, isDeclared, isFlaw, outcomeKey, phaseOf } from './sources';

const EARLIEST = '2026-12-01T01:00:00Z';
const KNOWN = '2026-12-01T02:00:00Z';
const at = (iso: string) => Date.parse(iso);

describe('the phase of a source', () => {
  it('begins with the draw for dice and is over when another value can be known', () => {
    const dice = { closesAt: KNOWN };

    expect(phaseOf(dice, EARLIEST, at(EARLIEST) - 1)).toBe('early');
    expect(phaseOf(dice, EARLIEST, at(EARLIEST))).toBe('open');
    expect(phaseOf(dice, EARLIEST, at(KNOWN) - 1)).toBe('open');
    expect(phaseOf(dice, EARLIEST, at(KNOWN))).toBe('late');
  });

  it('is not late for dice that were settled in time', () => {
    expect(phaseOf({ closesAt: KNOWN, settledAt: EARLIEST }, EARLIEST, at(KNOWN))).toBe('open');
  });

  it('begins for a number when it is published', () => {
    expect(phaseOf({ knownAt: KNOWN }, EARLIEST, at(KNOWN) - 1)).toBe('early');
    expect(phaseOf({ knownAt: KNOWN }, EARLIEST, at(KNOWN))).toBe('open');
  });
});

it('words every answer of a relay, and knows which of them stop the draw', () => {
  expect(outcomeKey('SIGNATURE')).toBe('draw.relay.SIGNATURE');
  expect(outcomeKey('something new')).toBe('draw.relay.NO_ANSWER');
  expect(['VALUE', 'NOT_YET', 'NO_ANSWER'].some(isFlaw)).toBe(false);
  expect(['MALFORMED', 'OTHER_ROUND', 'HASH', 'SIGNATURE'].every(isFlaw)).toBe(true);
});

it('lets officers enter, and nobody who only watches', () => {
  expect(enters('bureau-officer')).toBe(true);
  expect(['administrator', 'notary', 'applicant'].some(enters)).toBe(false);
});

it('asks for a whole declaration only where the rules demand a public number', () => {
  const whole = { publication: 'p', issue: '1', form: 'f', digits: 3, publishedAt: KNOWN };

  expect(isDeclared(['dice'], {})).toBe(true);
  expect(isDeclared(['dice', 'public-number'], {})).toBe(false);
  expect(isDeclared(['public-number'], whole)).toBe(true);
  expect(isDeclared(['public-number'], { ...whole, issue: ' ' })).toBe(false);
});

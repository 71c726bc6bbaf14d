import { describe, expect, it } from 'vitest';
import { bornOn, identityProblem, tidyIdentity } from './identity';

describe('an identity number', () => {
  it('is understood in full-width figures, small letters and with spaces', () => {
    expect(tidyIdentity(' １１０１０５ 19491231 002x')).toBe('11010519491231002X');
    expect(identityProblem(' １１０１０５ 19491231 002x')).toBeUndefined();
  });

  it('is told apart from one with a wrong length, a strange character or a wrong figure', () => {
    expect(identityProblem('1101051949123100')).toBe('application.wrong.identityLength');
    expect(identityProblem('110105194912310A2X')).toBe('application.wrong.identityCharacters');
    expect(identityProblem('11010519491231006X')).toBe('application.wrong.identityCheck');
  });

  it('tells the day of birth once it is complete, and none that the calendar does not have', () => {
    expect(bornOn('11010519491231002x')).toBe('1949-12-31');
    expect(bornOn('110105194912310')).toBeUndefined();
    expect(bornOn('110105194902310028')).toBeUndefined();
  });
});

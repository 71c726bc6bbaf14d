import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { noteServerTime, useServerNow } from './clock';

const HOUR = 3_600_000;

it('shows the time of the server as soon as an answer tells it', () => {
  const { result } = renderHook(() => useServerNow());
  const told = new Date('2027-03-12T09:00:00Z');
  act(() => noteServerTime(new Headers({ 'X-Anju-Now': told.toISOString() })));
  expect(Math.abs(result.current - told.getTime())).toBeLessThan(HOUR);
});

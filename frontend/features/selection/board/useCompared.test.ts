import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { boardOf } from './boardFixture';
import { flatsOf } from './units';
import { useCompared } from './useCompared';

const free = flatsOf(boardOf('AVAILABLE', 'AVAILABLE', 'AVAILABLE', 'AVAILABLE'));
const roomsOf = (flats: readonly { room: string }[]) => flats.map(({ room }) => room);

describe('comparing flats', () => {
  it('takes three and no fourth, in the order in which they were picked', () => {
    const { result } = renderHook(() => useCompared(free));
    [2, 0, 1, 3].forEach((index) => act(() => result.current.toggle(free[index]!)));
    expect(roomsOf(result.current.flats)).toEqual(['301', '101', '201']);
    expect(result.current.isFull).toBe(true);
  });

  it('lets one go again', () => {
    const { result } = renderHook(() => useCompared(free));
    act(() => result.current.toggle(free[0]!));
    act(() => result.current.toggle(free[0]!));
    expect(result.current.flats).toEqual([]);
  });

  it('shows the state that a flat has now', () => {
    const { result, rerender } = renderHook(({ flats }) => useCompared(flats), {
      initialProps: { flats: free },
    });
    act(() => result.current.toggle(free[0]!));
    rerender({ flats: flatsOf(boardOf('CHOSEN', 'AVAILABLE', 'AVAILABLE', 'AVAILABLE')) });
    expect(result.current.flats[0]?.state).toBe('chosen');
  });
});

import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { boardOf } from './boardFixture';
import { flatsOf } from './units';
import { useSelectedFlat } from './useSelectedFlat';

const free = flatsOf(boardOf('AVAILABLE', 'CHOSEN'));

const looking = () => renderHook(({ flats }) => useSelectedFlat(flats), { initialProps: { flats: free } });

describe('the flat that a family looks at', () => {
  it('is said to be gone when another family takes it meanwhile', () => {
    const { result, rerender } = looking();
    act(() => result.current.select(free[0]!));
    rerender({ flats: flatsOf(boardOf('CHOSEN', 'CHOSEN')) });
    expect(result.current.gone?.id).toBe(1);
    expect(result.current.selected).toBeUndefined();
  });

  it('is not said to be gone when it becomes the family’s own', () => {
    const { result, rerender } = looking();
    act(() => result.current.select(free[0]!));
    rerender({ flats: flatsOf(boardOf('CHOSEN', 'CHOSEN'), { mine: 1 }) });
    expect(result.current.gone).toBeUndefined();
    expect(result.current.selected?.state).toBe('mine');
  });

  it('stays when the board tells that it is kept before the answer to the person who asked for it', () => {
    const { result, rerender } = renderHook(({ flats, asked }) => useSelectedFlat(flats, asked), {
      initialProps: { flats: free, asked: 1 },
    });
    act(() => result.current.select(free[0]!));
    rerender({ flats: flatsOf(boardOf('HELD', 'CHOSEN')), asked: 1 });
    expect(result.current.gone).toBeUndefined();
    expect(result.current.selected?.state).toBe('held');
  });

  it('is gone when keeping it was refused, whatever the board still shows', () => {
    const { result } = looking();
    act(() => result.current.select(free[0]!));
    act(() => result.current.taken(free[0]));
    expect(result.current.gone?.id).toBe(1);
    expect(result.current.selected).toBeUndefined();
  });

  it('may be one that was taken before', () => {
    const { result } = looking();
    act(() => result.current.select(free[1]!));
    expect(result.current.selected?.id).toBe(2);
    expect(result.current.gone).toBeUndefined();
  });
});

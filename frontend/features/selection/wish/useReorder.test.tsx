import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Flat } from '../board/units';
import { useReorder } from './useReorder';
import { WishRow } from './WishRow';

const flat = (id: number, more: Partial<Flat> = {}): Flat => ({
  id,
  building: '1 栋',
  entrance: '',
  room: String(100 + id),
  storey: 1,
  layout: '两室',
  orientation: '南',
  builtArea: 80,
  innerArea: 64,
  sharedArea: 16,
  unitPrice: 5000,
  price: 400_000,
  floorPlan: undefined,
  state: 'available',
  ...more,
});

const FLATS = [flat(1), flat(2), flat(3, { state: 'sold' })];

function List({ onOrder }: { onOrder: (list: readonly number[]) => void }) {
  const [list, setList] = useState<readonly number[]>([1, 2, 3]);
  const change = (next: readonly number[]) => {
    setList(next);
    onOrder(next);
  };
  const { rows, dragged, handle, move } = useReorder({
    list,
    onOrder: change,
    onMoved: () => undefined,
    onRemove: (place) => change(list.toSpliced(place, 1)),
  });
  return (
    <ol ref={rows}>
      {list.map((unit, place) => (
        <WishRow
          key={unit}
          flat={FLATS.find(({ id }) => id === unit)}
          place={place}
          size={list.length}
          isDragged={dragged === place}
          isFixed={false}
          handle={handle(place)}
          onMove={(to) => move(place, to)}
          onRemove={() => change(list.toSpliced(place, 1))}
        />
      ))}
    </ol>
  );
}

describe('a list of wishes', () => {
  it('is ranked by keys alone, and the wish keeps the focus', async () => {
    const ordered = vi.fn();
    render(<List onOrder={ordered} />);
    screen.getByRole('button', { name: /移动1 栋 103/ }).focus();
    await userEvent.keyboard('{Home}');
    expect(ordered).toHaveBeenLastCalledWith([3, 1, 2]);
    expect(document.activeElement?.getAttribute('aria-label')).toContain('1 栋 103');
    await userEvent.keyboard('{ArrowDown}{Delete}');
    expect(ordered).toHaveBeenLastCalledWith([1, 2]);
  });

  it('is ranked by buttons, which stop at the ends', async () => {
    const ordered = vi.fn();
    render(<List onOrder={ordered} />);
    await userEvent.click(screen.getByRole('button', { name: '把1 栋 101上移一位' }));
    expect(ordered).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: '把1 栋 101下移一位' }));
    expect(ordered).toHaveBeenLastCalledWith([2, 1, 3]);
    await userEvent.click(screen.getByRole('button', { name: '删去1 栋 102' }));
    expect(ordered).toHaveBeenLastCalledWith([1, 3]);
  });

  it('marks a unit that cannot be had any more', () => {
    render(<List onOrder={vi.fn()} />);
    expect(screen.getByText('已不能选')).toBeDefined();
  });
});

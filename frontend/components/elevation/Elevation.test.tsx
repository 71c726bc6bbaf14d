import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Elevation } from './Elevation';
import { neighbour, planOf, type ElevationUnit } from './plan';

const unit = (room: string, more: Partial<ElevationUnit> = {}): ElevationUnit => ({
  id: room,
  building: '1 栋',
  storey: Number(room.slice(0, -2)),
  room,
  price: 551_256,
  state: 'available',
  ...more,
});

/** Storey 9 has no flat 02. */
const units = [unit('901'), unit('903'), unit('1001'), unit('1002'), unit('1003', { state: 'sold' })];

describe('the plan of a building', () => {
  it('puts the highest storey first and flats of one line above each other', () => {
    const [building] = planOf(units);
    const rooms = building?.rows.map(({ storey, places }) => [storey, ...places.map((place) => place?.room)]);
    expect(rooms).toEqual([
      [10, '1001', '1002', '1003'],
      [9, '901', undefined, '903'],
    ]);
  });

  it('sorts buildings by their number', () => {
    const mixed = [unit('101', { building: '10 栋' }), unit('101', { building: '2 栋' })];
    expect(planOf(mixed).map(({ name }) => name)).toEqual(['2 栋', '10 栋']);
  });

  it('walks by arrow keys, over gaps and not beyond the edge', () => {
    const rows = planOf(units)[0]?.rows ?? [];
    const from = (id: string, key: string) => neighbour(rows, id, key)?.room;
    expect(from('901', 'ArrowRight')).toBe('903');
    expect(from('901', 'ArrowUp')).toBe('1001');
    expect(from('901', 'ArrowDown')).toBeUndefined();
    expect(from('1002', 'End')).toBe('1003');
  });
});

describe('the elevation', () => {
  it('says place, state and price of a flat in words', () => {
    render(<Elevation units={units} onSelect={vi.fn()} />);
    expect(screen.getByRole('button', { name: /1 栋.*1003.*已售.*55\.1 万/ })).toBeDefined();
  });

  it('is one stop for the Tab key and chooses by keyboard', async () => {
    const choose = vi.fn();
    const { container } = render(<Elevation units={units} onSelect={choose} />);
    expect(container.querySelectorAll('[data-unit][tabindex="0"]')).toHaveLength(1);
    container.querySelector<HTMLElement>('[data-unit="1001"]')?.focus();
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(choose).toHaveBeenCalledWith(units[3]);
    // What was chosen must not end up behind the card that tells about it.
    expect(scroll).toHaveBeenCalledWith({ block: 'nearest', inline: 'nearest' });
  });

  it('shows the building that is asked for', async () => {
    render(<Elevation units={[...units, unit('101', { building: '2 栋', id: 'x' })]} onSelect={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: /2 栋.*可选 1/ }));
    expect(screen.queryByRole('button', { name: /1003/ })).toBeNull();
    expect(screen.getByRole('button', { name: /101/ })).toBeDefined();
  });
});

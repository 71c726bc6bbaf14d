import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import CeremonyItem from '@/generated/org/anju/CeremonyItem';
import type CeremonyItemView from '@/generated/org/anju/CeremonyItemView';
import CeremonyPhase from '@/generated/org/anju/CeremonyPhase';
import CeremonyRole from '@/generated/org/anju/CeremonyRole';
import Timeliness from '@/generated/org/anju/Timeliness';
import { tNow } from '@/lib/i18n';
import { Item } from './Item';

const run = vi.hoisted(() => vi.fn());
vi.mock('./queries', () => ({ useTick: () => ({ run, isRunning: false, error: null }) }));

interface FieldStandIn {
  label: string;
  bind: { value: string; onValueChanged: (event: { detail: { value: string } }) => void };
}

/** The browser's own field: Vaadin's need a real window. */
vi.mock('@/components/fields', () => ({
  LongTextField: ({ label, bind }: FieldStandIn) => (
    <textarea
      aria-label={label}
      value={bind.value}
      onChange={({ target }) => bind.onValueChanged({ detail: { value: target.value } })}
    />
  ),
}));

interface ButtonStandIn {
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

vi.mock('@/components/Button', () => ({
  Button: ({ disabled, onClick, children }: ButtonStandIn) => (
    <button type="button" disabled={disabled} onClick={onClick}>
      {children}
    </button>
  ),
}));

const DICE: CeremonyItemView = {
  item: CeremonyItem.DICE_INSPECTED,
  phase: CeremonyPhase.BEFORE,
  role: CeremonyRole.NOTARY,
  timeliness: Timeliness.IN_TIME,
};

function show(view: CeremonyItemView, isMine: boolean) {
  render(
    <ul>
      <Item drawNumber={7} view={view} isMine={isMine} />
    </ul>,
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('an item of the checklist', () => {
  afterEach(() => {
    cleanup();
    run.mockReset();
  });

  it('is confirmed by one press', () => {
    show(DICE, true);
    press(tNow('ceremony.right'));
    expect(run).toHaveBeenCalledWith({
      drawNumber: 7,
      item: DICE.item,
      asItShouldBe: true,
      remark: undefined,
    });
  });

  it('is recorded as not so only with words', () => {
    show(DICE, true);
    press(tNow('ceremony.remark.ask'));
    press(tNow('ceremony.wrong'));
    expect(run).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText(tNow('ceremony.remark')), { target: { value: ' 一枚有缺口 ' } });
    press(tNow('ceremony.wrong'));
    expect(run).toHaveBeenCalledWith({
      drawNumber: 7,
      item: DICE.item,
      asItShouldBe: false,
      remark: '一枚有缺口',
    });
  });

  it('cannot be confirmed any more when its time is over', () => {
    show({ ...DICE, timeliness: Timeliness.LATE }, true);
    expect(screen.queryByRole('button', { name: tNow('ceremony.right') })).toBeNull();
    expect(screen.getByText(tNow('ceremony.late'))).toBeTruthy();
  });

  it('has nothing to press before its time, for others, and when it is settled', () => {
    show({ ...DICE, timeliness: Timeliness.TOO_EARLY }, true);
    show(DICE, false);
    show(
      {
        ...DICE,
        tick: { item: DICE.item, asItShouldBe: true, name: '江正清', at: '2026-11-29T02:00:00Z' },
      },
      true,
    );
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByText(/江正清/)).toBeTruthy();
  });
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import PersonalField from '@/generated/org/anju/PersonalField';
import { tNow } from '@/lib/i18n';
import { IN_SIGHT, Reveal } from './Reveal';

const reveal = vi.hoisted(() => vi.fn());
vi.mock('@/generated/endpoints', () => ({ UnmaskingEndpoint: { reveal } }));

const NUMBER = '420203199103091234';
const MASKED = '4202**********1234';
const REASON = '核对身份证复印件';

interface FieldBinding {
  value: string;
  onValueChanged: (event: { detail: { value: string } }) => void;
}

interface ButtonStandIn {
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** The browser's own field: Vaadin's come with a calendar, which needs a real window. */
vi.mock('@/components/fields', () => ({
  TextField: ({ label, bind }: { label: string; bind: FieldBinding }) => (
    <input
      aria-label={label}
      value={bind.value}
      onChange={({ target }) => bind.onValueChanged({ detail: { value: target.value } })}
    />
  ),
}));

vi.mock('@/components/Button', () => ({
  Button: ({ disabled, onClick, children }: ButtonStandIn) => (
    <button type="button" data-asks disabled={disabled} onClick={onClick}>
      {children}
    </button>
  ),
}));

const say = (reason: string) =>
  fireEvent.change(screen.getByLabelText(tNow('unmasking.reason')), { target: { value: reason } });

const askButton = () => screen.getByText(tNow('unmasking.show'), { selector: '[data-asks]' });

async function look() {
  fireEvent.click(screen.getByRole('button', { name: /4202/ }));
  say(REASON);
  await act(async () => {
    fireEvent.click(askButton());
    await Promise.resolve();
  });
}

describe('a masked value', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    reveal.mockReset().mockResolvedValue({ value: NUMBER });
    render(<Reveal applicationId={7} field={PersonalField.IDENTITY_NUMBER} position={1} masked={MASKED} />);
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('stays masked until somebody has said why', () => {
    expect(screen.queryByText(NUMBER)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /4202/ }));
    say('核对');
    fireEvent.click(askButton());
    expect(reveal).not.toHaveBeenCalled();
  });

  it('is shown for a minute and then masked again', async () => {
    await look();
    expect(reveal).toHaveBeenCalledWith(7, PersonalField.IDENTITY_NUMBER, 1, REASON);
    expect(screen.getByText(NUMBER)).toBeTruthy();
    expect(screen.getByText(/60/)).toBeTruthy();

    act(() => void vi.advanceTimersByTime(IN_SIGHT));
    expect(screen.queryByText(NUMBER)).toBeNull();
    expect(screen.getByText(MASKED)).toBeTruthy();
  });

  it('can be hidden at once', async () => {
    await look();
    fireEvent.click(screen.getByText(tNow('unmasking.hide')));
    expect(screen.queryByText(NUMBER)).toBeNull();
  });

  it('stays masked when the server refuses', async () => {
    reveal.mockRejectedValue(new Error('no'));
    await look();
    expect(screen.queryByText(NUMBER)).toBeNull();
    expect(screen.getByRole('alert')).toBeTruthy();
  });
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeyHints } from './KeyHints';
import { toggleKeys, useKeys } from './keys';

const approve = vi.fn();
const KEYS = { a: approve };

function Page() {
  useKeys(KEYS);
  return (
    <>
      <KeyHints hints={[{ keys: 'A', text: 'verification.key.approve' }]} />
      <input aria-label="理由" />
    </>
  );
}

afterEach(() => approve.mockClear());

describe('the keys of a case', () => {
  it('work in either case, from anywhere on the page', async () => {
    render(<Page />);
    await userEvent.keyboard('aA');
    expect(approve).toHaveBeenCalledTimes(2);
  });

  it('rest while somebody types, and leave the shortcuts of the browser alone', async () => {
    render(<Page />);
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.type(screen.getByLabelText('理由'), 'a');
    expect(approve).not.toHaveBeenCalled();
  });

  it('rest while a dialog asks', async () => {
    render(<Page />);
    const dialog = document.createElement('vaadin-confirm-dialog');
    dialog.setAttribute('opened', '');
    document.body.append(dialog);
    await userEvent.keyboard('a');
    dialog.remove();
    expect(approve).not.toHaveBeenCalled();
  });

  it('can be turned off, for those whom they disturb', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: '关闭快捷键' }));
    await userEvent.keyboard('a');
    expect(approve).not.toHaveBeenCalled();
    expect(screen.queryByText('通过')).toBeNull();
    toggleKeys();
  });
});

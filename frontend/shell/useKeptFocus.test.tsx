import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { useKeptFocus } from './useKeptFocus';

function Page() {
  useKeptFocus();
  const [state, setState] = useState<'there' | 'busy' | 'gone'>('there');
  return (
    <main tabIndex={-1}>
      <section aria-label="turn">
        <p>{state !== 'gone' && <button disabled={state === 'busy'}>check in</button>}</p>
      </section>
      <button onClick={() => setState('busy')}>begin</button>
      <button onClick={() => setState('there')}>refuse</button>
      <button onClick={() => setState('gone')}>finish</button>
    </main>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
/** A click by the script leaves the focus where it is, as an answer of the server does. */
const happens = (name: string) => fireEvent.click(button(name));
/** As browsers do with what is disabled. */
const dropFocus = () => (document.activeElement as HTMLElement).blur();
const focused = () => document.activeElement?.textContent;
const focusIsKept = () => waitFor(() => expect(document.activeElement).not.toBe(document.body));

beforeEach(() => {
  render(<Page />);
  button('check in').focus();
});

it('stays close to a button that is gone', async () => {
  happens('finish');
  expect(document.activeElement).toBe(document.body);
  await focusIsKept();
  expect(document.activeElement?.tagName).toBe('P');
  expect(document.activeElement?.closest('section')).not.toBeNull();
});

it('comes back to a button that was disabled while its work ran', async () => {
  happens('begin');
  dropFocus();
  happens('refuse');
  await focusIsKept();
  expect(focused()).toBe('check in');
});

it('stays nowhere when the person has clicked beside everything', async () => {
  fireEvent.pointerDown(document.body);
  dropFocus();
  happens('finish');
  await waitFor(() => expect(screen.queryByText('check in')).toBeNull());
  expect(document.activeElement).toBe(document.body);
});

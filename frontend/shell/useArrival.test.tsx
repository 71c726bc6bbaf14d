import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { act, useState } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { useArrival } from './useArrival';

function Shell() {
  useArrival('title');
  return (
    <main tabIndex={-1}>
      <Outlet />
      <button type="button">elsewhere</button>
    </main>
  );
}

function Late() {
  const [isThere, setThere] = useState(false);
  return isThere ? (
    <h1 tabIndex={-1}>late</h1>
  ) : (
    <button type="button" onClick={() => setThere(true)}>
      load
    </button>
  );
}

/** A click by the script leaves the focus where it is, as data that arrives does. */
const load = () => fireEvent.click(screen.getByRole('button', { name: 'load' }));

async function arrive() {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  const children = [
    { path: '/from', element: null },
    { path: '/late', element: <Late /> },
  ];
  const router = createMemoryRouter([{ element: <Shell />, children }], { initialEntries: ['/from'] });
  render(<RouterProvider router={router} />);
  await act(() => router.navigate('/late'));
}

beforeEach(arrive);

it('moves the focus to a heading that comes with its data', async () => {
  expect(document.activeElement?.tagName).toBe('MAIN');
  load();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'late' })));
});

it('leaves the focus to a person who has moved on meanwhile', async () => {
  const elsewhere = screen.getByRole('button', { name: 'elsewhere' });
  elsewhere.focus();
  load();
  await screen.findByRole('heading', { name: 'late' });
  expect(document.activeElement).toBe(elsewhere);
});

import { render, screen } from '@testing-library/react';
import { act, lazy, Suspense } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { expect, it, vi } from 'vitest';
import { PageBoundary } from './PageBoundary';

it('says that the connection is gone when a page cannot be fetched, and shows the next page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Unreachable = lazy(() => Promise.reject(new TypeError('Failed to fetch')));
  const layout = (
    <PageBoundary>
      <Suspense>
        <Outlet />
      </Suspense>
    </PageBoundary>
  );
  const router = createMemoryRouter(
    [
      {
        element: layout,
        children: [
          { path: '/away', element: <Unreachable /> },
          { path: '/here', element: <p>here</p> },
        ],
      },
    ],
    { initialEntries: ['/away'] },
  );
  render(<RouterProvider router={router} />);
  expect(await screen.findByRole('heading', { name: '网络连接不上' })).toBeDefined();
  await act(() => router.navigate('/here'));
  expect(screen.getByText('here')).toBeDefined();
});

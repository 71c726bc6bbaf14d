import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StateList } from './StateList';

interface Choice {
  label: string;
  bind: { value: string; onValueChanged: (event: { detail: { value: string } }) => void };
  options: { value: string; label: string }[];
}

// Vaadin's own select needs a browser that lays things out; here it is the page's own.
vi.mock('./fields', () => ({
  SelectField: ({ label, bind, options }: Choice) => (
    <select
      aria-label={label}
      value={bind.value}
      onChange={({ target }) => bind.onValueChanged({ detail: { value: target.value } })}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  ),
}));

type State = 'OPEN' | 'CLOSED';

const SIZE = 2;
const ROWS = [
  { id: 1, state: 'OPEN' },
  { id: 2, state: 'OPEN' },
  { id: 3, state: 'OPEN' },
  { id: 4, state: 'CLOSED' },
  { id: 5, state: 'CLOSED' },
  { id: 6, state: 'CLOSED' },
];

const usePage = (state: State | undefined, page: number) =>
  useQuery({
    queryKey: [state ?? '', page],
    queryFn: () => {
      const found = ROWS.filter((row) => state === undefined || row.state === state);
      const items = found.slice(page * SIZE, (page + 1) * SIZE);
      return Promise.resolve({ items, total: found.length, page, size: SIZE });
    },
  });

const show = () =>
  render(
    <MemoryRouter>
      <QueryClientProvider client={new QueryClient()}>
        <StateList<State, { id: number; state: string }>
          title="Files"
          filter={{ label: 'State', all: 'All', states: ['OPEN', 'CLOSED'], word: (state) => `is ${state}` }}
          usePage={usePage}
          columns={[{ title: 'Number', heads: true, cell: ({ id }) => `file ${id}` }]}
          empty={{ title: 'None', text: 'Nothing is here.' }}
        />
      </QueryClientProvider>
    </MemoryRouter>,
  );

const files = () =>
  screen.findAllByText(/^file \d$/).then((all) => all.map(({ textContent }) => textContent));
const choose = (value: string) => fireEvent.change(screen.getByLabelText('State'), { target: { value } });

afterEach(cleanup);

describe('a list by state', () => {
  it('shows all of it until a state is chosen, and then that state alone', async () => {
    show();
    expect(await files()).toEqual(['file 1', 'file 2']);
    choose('CLOSED');
    expect(await screen.findByText('file 4')).toBeDefined();
    expect(await files()).toEqual(['file 4', 'file 5']);
    choose('-');
    expect(await screen.findByText('file 1')).toBeDefined();
  });

  it('begins at the first page of another state', async () => {
    show();
    await files();
    fireEvent.click(screen.getByRole('button', { name: '下一页' }));
    expect(await screen.findByText('file 3')).toBeDefined();
    choose('CLOSED');
    expect(await screen.findByText('file 4')).toBeDefined();
  });
});

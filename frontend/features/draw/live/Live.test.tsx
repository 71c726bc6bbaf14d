import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as DrawEndpoint from '@/generated/DrawEndpoint';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import {
  ThreadWorker,
  atServerTime,
  drawnExample,
  exampleFiles,
  filesBefore,
  serving,
  without,
} from '../testing/exampleDraw';
import { Live } from './Live';

vi.mock('@/generated/DrawEndpoint', () => ({ show: vi.fn() }));

// Vaadin's fields ask for what jsdom has not; the receipt number stands in the address here.
vi.mock('@/components/fields', () => ({ TextField: () => null }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 20_000 });

const CALLED = ['HS23-000001', 'HS23-000003', 'HS23-000006', 'HS23-000011', 'HS23-000008'];

function show(draw: PublicDraw, files: Record<string, string> = exampleFiles()) {
  vi.mocked(DrawEndpoint.show).mockResolvedValue(draw);
  vi.stubGlobal('fetch', serving(files));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Live number={draw.number} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('Worker', ThreadWorker);
  // Motion is not wanted: whole groups, one at a press.
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
  atServerTime('2023-09-16T00:00:00Z');
});

afterEach(() => vi.unstubAllGlobals());

describe('a draw on the screen of a hall', () => {
  it('counts down beside the fingerprint of the sealed list', async () => {
    atServerTime('2023-09-15T09:30:00Z');
    show({ ...drawnExample, state: DrawState.SEALED, files: filesBefore });
    expect(await screen.findByRole('timer')).toBeDefined();
    const fingerprint = screen.getByRole('region', { name: '名册指纹' });
    expect(fingerprint.textContent.replace(/\s/g, '')).toContain(drawnExample.rosterRoot);
  });

  it('shows a value as soon as it is settled, and no family', async () => {
    show({ ...drawnExample, state: DrawState.WAITING_FOR_ENTRIES, files: filesBefore });
    expect(await screen.findByText('31415 92653 58979 32384')).toBeDefined();
    expect(screen.queryByText(/HS23-/)).toBeNull();
  });

  it('calls the families that this browser computed, in their order, and begins the waiting list', async () => {
    show(drawnExample);
    const list = await screen.findByRole('list', { name: '入围家庭' });
    expect(await screen.findByText('HS23-000008')).toBeDefined();
    const receipts = [...list.querySelectorAll('b')].map(({ textContent }) => textContent);
    expect(receipts).toEqual(CALLED);
    expect(await screen.findByText('结果可信。')).toBeDefined();
    expect(await screen.findByText('HS23-000012', { exact: false })).toBeDefined();
  });

  it('tells those who hear the page how far it is, not every family', async () => {
    show(drawnExample);
    expect(await screen.findByText('入围家庭 5 户全部公布完毕。')).toBeDefined();
    const list = screen.getByRole('list', { name: '入围家庭' });
    expect(list.closest('[aria-live], [role=status]')).toBeNull();
  });

  it('starts again from a key', async () => {
    show(drawnExample);
    await screen.findByText('HS23-000008');
    await userEvent.keyboard('{Home}');
    expect(await screen.findByRole('button', { name: '暂停' })).toBeDefined();
  });

  it('calls nobody when the published result is not the computed one', async () => {
    const files = exampleFiles();
    const edited = files['result.jsonl']!.replace('HS23-000001', 'HS23-000002');
    show(drawnExample, { ...files, 'result.jsonl': edited });
    expect(await screen.findByText('算出的与公布的不一致')).toBeDefined();
    expect(screen.queryByRole('list', { name: '入围家庭' })).toBeNull();
    expect(screen.queryByText('HS23-000003')).toBeNull();
  });

  it('calls nobody when the seal is signed with another key than this device knows', async () => {
    localStorage.setItem('anju.draw-keys', JSON.stringify({ ['ab'.repeat(32)]: '2023-01-01' }));
    vi.resetModules();
    const { Live: FreshLive } = await import('./Live');
    vi.mocked((await import('@/generated/DrawEndpoint')).show).mockResolvedValue(drawnExample);
    vi.stubGlobal('fetch', serving(exampleFiles()));
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <FreshLive number={3} />
        </MemoryRouter>
      </QueryClientProvider>,
    );
    expect(await screen.findByText('算出的与公布的不一致')).toBeDefined();
  });

  it('shows nothing when this browser cannot compute', async () => {
    const files = without(exampleFiles(), 'roster.jsonl');
    show(drawnExample, files);
    expect(await screen.findByText('这台设备没有算出结果')).toBeDefined();
    expect(screen.queryByText(/HS23-/)).toBeNull();
  });

  it('leads from a void draw to the one that replaces it', async () => {
    show({ ...drawnExample, state: DrawState.VOIDED, voidReason: '名册有误', replacedBy: 4 });
    expect(await screen.findByText('名册有误')).toBeDefined();
    expect(screen.getByRole('link', { name: /第 0004 号/ }).getAttribute('href')).toBe('/draws/4/live');
  });
});

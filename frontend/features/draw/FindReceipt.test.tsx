import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ComputedOrder } from './background';
import { FindReceipt } from './FindReceipt';
import { InRoster } from './InRoster';
import { block, drawnExample, exampleFiles, filesBefore, serving } from './testing/exampleDraw';
import type { Verification } from './useVerification';

// Vaadin's fields ask for what jsdom has not; the receipt number stands in the address here.
vi.mock('@/components/fields', () => ({ TextField: () => null }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 20_000 });

const RECEIPT = 'HS23-000005';
const place = { position: 11, receipt: RECEIPT, tier: 2, ticket: '' };

const verification: Verification = {
  status: 'stopped',
  findings: [],
  weight: 1,
  isRunning: false,
  start: () => undefined,
  stop: () => undefined,
};

function open(part: ReactNode, proof: string, files = exampleFiles()) {
  vi.stubGlobal('fetch', serving({ ...files, [`${RECEIPT}.json`]: proof.trimEnd() }));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={[`/draws/3?receipt=${RECEIPT}`]}>{part}</MemoryRouter>
    </QueryClientProvider>,
  );
}

afterEach(() => vi.unstubAllGlobals());

describe('a family that looks for itself', () => {
  it('sees before the draw that its line is in the sealed list, by a proof checked here', async () => {
    open(<InRoster draw={{ ...drawnExample, files: filesBefore }} />, block('proof-before.json'));
    expect(await screen.findByText('在封存名册里，第 5 行。')).toBeDefined();
    expect(screen.getByText('您家这一行在封存的名册里，与名册指纹相符')).toBeDefined();
  });

  it('is warned when its line does not belong to the sealed list', async () => {
    const forged = block('proof-before.json').replace('\\"tier\\":2', '\\"tier\\":1');
    expect(forged).not.toBe(block('proof-before.json'));
    open(<InRoster draw={{ ...drawnExample, files: filesBefore }} />, forged);
    expect(await screen.findByText('您家这一行与封存的名册指纹对不上')).toBeDefined();
  });

  it('sees its rank and its own check afterwards, without the files of all', async () => {
    open(<FindReceipt draw={drawnExample} verification={verification} />, block('proof.json'), {
      ...exampleFiles(),
      'struck.jsonl': '',
    });
    expect(await screen.findAllByText('第 11 位')).not.toEqual([]);
    expect(screen.getByText(/种子和您家的号码由封存书和公布的随机数算出/)).toBeDefined();
    expect(screen.getByText(/在候补名单第 6 位/)).toBeDefined();
  });

  it('is warned when its ticket is not the one of the seed', async () => {
    const forged = block('proof.json').replace(/"ticket":"./, '"ticket":"0');
    open(<FindReceipt draw={drawnExample} verification={verification} />, forged);
    expect(await screen.findByText(/您家的号码与由封存书和随机数算出的不一致/)).toBeDefined();
  });

  it('learns why it has left, and that its rank stays', async () => {
    const line = JSON.stringify({ at: '2023-09-20T02:00:00Z', reason: 'WITHDRAWN', receipt: RECEIPT });
    open(<FindReceipt draw={drawnExample} verification={verification} />, block('proof.json'), {
      ...exampleFiles(),
      'struck.jsonl': `${line}\n`,
    });
    expect(await screen.findByText(/家庭自己放弃/)).toBeDefined();
  });

  it('learns its place among those who are left once all was computed here', async () => {
    const order: ComputedOrder = {
      size: 12,
      called: 5,
      page: () => Promise.resolve([]),
      placesOf: (receipts) =>
        Promise.resolve(
          receipts.map((receipt) => ({ ...place, receipt, position: receipt === RECEIPT ? 11 : 2 })),
        ),
    };
    const line = JSON.stringify({ at: '2023-09-20T02:00:00Z', reason: 'FRAUD', receipt: 'HS23-000003' });
    open(
      <FindReceipt draw={drawnExample} verification={{ ...verification, status: 'done', order }} />,
      block('proof.json'),
      { ...exampleFiles(), 'struck.jsonl': `${line}\n` },
    );
    expect(await screen.findByText('排在前面的有 1 户已退出，在现有家庭中是第 10 位。')).toBeDefined();
  });

  it('is told so when it is not on the list', async () => {
    vi.stubGlobal('fetch', serving(exampleFiles()));
    render(
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter initialEntries={['/draws/3?receipt=XX-1']}>
          <FindReceipt draw={drawnExample} verification={verification} />
        </MemoryRouter>
      </QueryClientProvider>,
    );
    expect(await screen.findByRole('alert')).toBeDefined();
  });
});

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type Chosen from '@/generated/org/anju/Chosen';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { progressOf } from '../board/boardFixture';
import { TurnHead } from './TurnHead';

const BEFORE: MyTurn = {
  offeringId: 1,
  receipt: 'HS26-000001-1',
  phase: progressOf(1).phase,
  forAnother: false,
  serverTime: '2026-11-22T02:00:00Z',
};
const AFTER: MyTurn = { ...BEFORE, chosen: { unitId: 7 } as Chosen };

const page = (turn: MyTurn) => (
  <QueryClientProvider client={new QueryClient()}>
    <TurnHead turn={turn} name="云庭" />
  </QueryClientProvider>
);
const heading = () => screen.getByRole('heading', { level: 1 });

it('takes a family that has just chosen to the words that say so', () => {
  const { rerender } = render(page(BEFORE));
  expect(document.activeElement).toBe(document.body);
  rerender(page(AFTER));
  expect(heading().textContent).toContain('已选好');
  expect(document.activeElement).toBe(heading());
});

it('leaves a family that comes back later where it is', () => {
  const { rerender } = render(page(AFTER));
  rerender(page({ ...AFTER }));
  expect(document.activeElement).toBe(document.body);
});

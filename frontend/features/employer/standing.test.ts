import { expect, test } from 'vitest';
import MemberState from '@/generated/org/anju/MemberState';
import { toneOf, wordsOf } from './standing';

const awaiting = { state: MemberState.AWAITING_CONSENT, linked: true, locked: false };

test('a member without a link waits for the employer to hand one out', () => {
  expect(wordsOf({ ...awaiting, linked: false })).toBe('employer.state.unlinked');
});

test('a member with a link waits for the person', () => {
  expect(wordsOf(awaiting)).toBe('employer.state.AWAITING_CONSENT');
  expect(toneOf(awaiting)).toBe('amber');
});

test('a locked link asks for a new one', () => {
  expect(wordsOf({ ...awaiting, locked: true })).toBe('employer.state.locked');
  expect(toneOf({ ...awaiting, locked: true })).toBe('seal');
});

test('whoever declined is told so, link or not', () => {
  const declined = { ...awaiting, state: MemberState.DECLINED, locked: true };
  expect(wordsOf(declined)).toBe('employer.state.DECLINED');
});

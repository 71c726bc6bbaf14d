import { describe, expect, it } from 'vitest';
import { RefusedError } from '@/lib/problem';
import { faultsOf, serverFaults } from './objection';

describe('an objection', () => {
  const draft = { receipt: 'HS26-000731-4', text: '这一户在下陆区有一套住房。', contact: '' };

  it('needs a receipt number and a few words, and no contact', () => {
    expect(faultsOf(draft)).toEqual({});
    expect(Object.keys(faultsOf({ ...draft, receipt: ' ', text: '有房' }))).toEqual(['receipt', 'text']);
  });

  it('with an unknown receipt number is told so at the number', () => {
    const problem = { status: 404, code: 'publicity.receipt-unknown', title: '名单里没有。' };
    expect(serverFaults(new RefusedError(problem))).toEqual({ receipt: '名单里没有。' });
    expect(serverFaults(new RefusedError({ ...problem, code: 'publicity.notice-over' }))).toEqual({});
  });
});

import { describe, expect, test } from 'vitest';
import { changedCells, problemAt, withoutField } from './correction';

const cells = [
  { column: 'name', heading: '姓名', text: '张三' },
  { column: 'mobile', heading: '手机号', text: '139' },
];

describe('a wrong row that is mended', () => {
  test('only cells that were changed are sent', () => {
    expect(changedCells(cells, { name: '张三', mobile: '13900001234' })).toEqual([
      { column: 'mobile', text: '13900001234' },
    ]);
  });

  test('a cell that was emptied is a change', () => {
    expect(changedCells(cells, { mobile: '' })).toEqual([{ column: 'mobile', text: '' }]);
  });

  test('what is wrong stands at its cell, and what concerns the row above them all', () => {
    const atCell = { cell: 'C3', column: '手机号', message: 'short' };
    const ofRow = { cell: '', column: '', message: 'twice' };
    const row = { row: 3, cells, problems: [atCell, ofRow] };
    expect(problemAt(row, cells[1]!)).toBe('short');
    expect(problemAt(row, cells[0]!)).toBeUndefined();
    expect(withoutField(row)).toEqual([ofRow]);
  });
});

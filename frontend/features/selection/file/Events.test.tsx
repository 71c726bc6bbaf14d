import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type FileEvent from '@/generated/org/anju/FileEvent';
import { Events } from './Events';

const step: FileEvent = {
  at: '2026-11-23T02:00:00Z',
  code: 'unit.CHOSEN',
  main: true,
  text: '被选定',
  receipt: 'HS2026-000123',
};
const entry: FileEvent = {
  at: '2026-11-23T02:00:00Z',
  code: 'selection.choose',
  main: false,
  text: '选定房源',
  by: '申请家庭',
  digest: '0123456789abcdef'.repeat(4),
};

describe('the events of a file', () => {
  it('are steps and entries of the audit log, and the entries can be left out', () => {
    render(
      <MemoryRouter>
        <Events events={[step, entry]} />
      </MemoryRouter>,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('指纹 0123456789abcdef')).toBeDefined();
    fireEvent.click(screen.getByLabelText('只看步骤'));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('HS2026-000123').getAttribute('href')).toBe('/files/families/HS2026-000123');
  });
});

import { EndpointValidationError } from '@vaadin/hilla-frontend';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { chooseLanguage, tNow } from '@/lib/i18n';
import { RefusedError } from '@/lib/problem';
import { Button } from './Button';
import { DataTable, type Column } from './DataTable';
import { FileDrop } from './FileDrop';
import { Progress } from './Progress';
import { ErrorState } from './states';
import { StepRail } from './StepRail';

const columns: Column<number>[] = [
  { title: 'Name', heads: true, cell: (row) => `row ${row}` },
  { title: 'Sum', numeric: true, cell: (row) => row * 2 },
];

describe('the table', () => {
  const page = { items: [1, 2], total: 5, page: 1, size: 2 };

  it('names its rows and says which part of the list it shows', () => {
    render(
      <DataTable
        caption="c"
        columns={columns}
        data={page}
        rowKey={(row) => row}
        onPage={vi.fn()}
        empty="none"
      />,
    );
    expect(screen.getByRole('rowheader', { name: 'row 2' })).toBeDefined();
    expect(screen.getByText('第 3–4 条，共 5 条')).toBeDefined();
  });

  it('asks for the pages beside it', () => {
    const ask = vi.fn();
    render(
      <DataTable caption="c" columns={columns} data={page} rowKey={(row) => row} onPage={ask} empty="none" />,
    );
    fireEvent.click(screen.getByText('上一页'));
    fireEvent.click(screen.getByText('下一页'));
    expect(ask.mock.calls).toEqual([[0], [2]]);
  });

  it('gives way to the empty state', () => {
    const nothing = { items: [], total: 0, page: 0, size: 2 };
    render(<DataTable caption="c" columns={columns} data={nothing} rowKey={(row) => row} empty="none" />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('none')).toBeDefined();
  });
});

describe('the button', () => {
  it('leaves the focus in the field until it is clicked, since errors that come or go would move it away', () => {
    const act = vi.fn();
    render(<Button onClick={act}>save</Button>);
    const button = screen.getByText('save');
    expect(fireEvent.mouseDown(button)).toBe(false);
    fireEvent.click(button);
    expect(document.activeElement).toBe(button);
    expect(act).toHaveBeenCalledOnce();
  });
});

describe('the other parts', () => {
  it('mark the present step of six', () => {
    const { container } = render(<StepRail now="notice" />);
    expect(container.querySelectorAll('li')).toHaveLength(6);
    expect(container.querySelector('[aria-current="step"]')?.textContent).toBe('公示');
  });

  it("show a refusal in the server's words", () => {
    const problem = {
      status: 409,
      code: 'a.b',
      title: '刚被选走',
      detail: '第二十条',
      nextStep: '看其他房源',
    };
    render(<ErrorState error={new RefusedError(problem)} />);
    expect(screen.getByRole('heading', { name: '刚被选走' })).toBeDefined();
    expect(screen.getByText('第二十条 看其他房源')).toBeDefined();
  });

  it('take an address that the server does not understand for a page that is not there', () => {
    render(<ErrorState error={new EndpointValidationError('projectId', [])} onRetry={vi.fn()} />);
    expect(screen.getByRole('heading', { name: tNow('ui.gone.title') })).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keep showing the file that was chosen and take the same one again', () => {
    const file = new File(['x'], 'roster.xlsx');
    const take = vi.fn();
    const { container } = render(<FileDrop label="f" accept=".xlsx" file={file} onFile={take} />);
    expect(screen.getByText('roster.xlsx')).toBeDefined();
    fireEvent.change(container.querySelector('input')!, { target: { files: [file] } });
    expect(take).toHaveBeenCalledWith(file);
  });

  it('count progress and mistakes in the language that was chosen', () => {
    chooseLanguage('en');
    render(<Progress done={3120} total={10_000} faults={1} />);
    expect(screen.getByText('1 mistake')).toBeDefined();
    chooseLanguage('zh');
  });
});

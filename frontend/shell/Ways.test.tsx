import { act, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { ROLES } from '@/lib/auth/roles';
import { workGroups } from './navigation';
import { Ways } from './Ways';

const VIEWS = import.meta.glob<string>('../views/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The roles that a page admits, by what stands in its view. */
function admittedTo(path: string) {
  const view = VIEWS[`../views${path}.tsx`] ?? VIEWS[`../views${path}/@index.tsx`] ?? '';
  const [, roles = ''] = /rolesAllowed: \[([^\]]*)\]/.exec(view) ?? [];
  return ROLES.filter((role) => roles.includes(`'${role}'`));
}

const pathsOf = (...roles: Parameters<typeof workGroups>[0]) =>
  workGroups(roles).flatMap(({ items }) => items.map(({ to }) => to));

describe('the ways of somebody', () => {
  it('lead to every page of the list that admits them, and to no other', () => {
    const all = pathsOf(...ROLES);
    expect(all.length).toBeGreaterThan(40);
    for (const role of ROLES) {
      expect(pathsOf(role)).toEqual(all.filter((path) => admittedTo(path).includes(role)));
    }
  });

  it('stand side by side where they are few, and in groups where they are many', () => {
    expect(workGroups(['applicant']).filter(({ title }) => title)).toEqual([]);
    expect(workGroups(['bureau-officer']).filter(({ title }) => title).length).toBeGreaterThan(4);
    expect(workGroups([])).toEqual([]);
  });
});

describe('a group of ways', () => {
  function arrive(path: string) {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const page = (
      <>
        <Ways groups={workGroups(['supervisor'])} />
        <input aria-label="elsewhere" />
      </>
    );
    const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [path] });
    render(<RouterProvider router={router} />);
    return router;
  }

  const button = (name: string) => screen.getByRole('button', { name });
  const link = (name: string) => screen.queryByRole('link', { name });
  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
  const isOpen = () => button('房源收购').getAttribute('aria-expanded') === 'true';

  it('is folded until its button is pressed, and folds again', () => {
    arrive('/bureau/queue');
    expect(isOpen()).toBe(false);
    expect(link('存量房源台账')).toBeNull();
    fireEvent.click(button('房源收购'));
    expect(isOpen()).toBe(true);
    expect(link('存量房源台账')?.getAttribute('href')).toBe('/bureau/stock');
    fireEvent.click(button('房源收购'));
    expect(link('存量房源台账')).toBeNull();
  });

  it('closes by Escape, with the focus back on its button', () => {
    arrive('/bureau/queue');
    fireEvent.click(button('房源收购'));
    press('ArrowDown');
    expect(document.activeElement).toBe(link('存量房源台账'));
    press('Escape');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button('房源收购'));
  });

  it('is walked through by arrows, from the last way to the first and back', () => {
    arrive('/bureau/queue');
    fireEvent.click(button('房源收购'));
    press('ArrowUp');
    expect(document.activeElement).toBe(link('收购主体'));
    press('ArrowDown');
    expect(document.activeElement).toBe(link('存量房源台账'));
    press('End');
    expect(document.activeElement).toBe(link('收购主体'));
    press('Home');
    expect(document.activeElement).toBe(link('存量房源台账'));
  });

  it('closes when the focus goes elsewhere', () => {
    arrive('/bureau/queue');
    fireEvent.click(button('房源收购'));
    act(() => screen.getByRole('textbox', { name: 'elsewhere' }).focus());
    expect(isOpen()).toBe(false);
  });

  it('closes on the way that is taken, and is marked on its pages and those below them', () => {
    const router = arrive('/bureau/queue');
    expect(button('房源收购').hasAttribute('aria-current')).toBe(false);
    fireEvent.click(button('房源收购'));
    fireEvent.click(link('保障房项目') as Element);
    expect(router.state.location.pathname).toBe('/bureau/projects');
    expect(isOpen()).toBe(false);
    expect(button('房源收购').getAttribute('aria-current')).toBe('true');
    expect(button('监督').hasAttribute('aria-current')).toBe(false);
  });

  it('with one way alone is a plain link', () => {
    arrive('/bureau/queue');
    expect(screen.queryByRole('button', { name: '城市设置' })).toBeNull();
    expect(link('工作日历')).not.toBeNull();
  });
});

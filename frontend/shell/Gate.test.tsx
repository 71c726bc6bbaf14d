import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import type { Access } from './access';
import { Gate } from './Gate';

const page = (access: Access) => (
  <MemoryRouter>
    <Gate access={access}>
      <input aria-label="name" />
    </Gate>
  </MemoryRouter>
);

const isShown = () => screen.queryByRole('textbox', { name: 'name' }) !== null;

it('hides a page whose login ends, and shows it again with what was typed', () => {
  const { rerender } = render(page('granted'));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'name' });
  field.value = '陈安';
  rerender(page('expired'));
  expect(isShown()).toBe(false);
  expect(screen.getByRole('alert').textContent).toContain('您填写的内容还在');
  rerender(page('granted'));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'name' }).value).toBe('陈安');
});

it('keeps nothing of a page that was never shown, or of one that the person logged out of', () => {
  const { rerender, container } = render(page('expired'));
  expect(container.querySelector('input')).toBeNull();
  rerender(page('granted'));
  rerender(page('login'));
  expect(container.querySelector('input')).toBeNull();
});

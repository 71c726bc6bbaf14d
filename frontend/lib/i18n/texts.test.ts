import { describe, expect, it } from 'vitest';
import fileRoutes from '@/generated/file-routes';
import { hasText, RENTAL, translate } from '.';
import { catalogue, textModules } from './catalogue';

/** The names in braces that a text waits for. */
const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort((a = '', b = '') => a.localeCompare(b));

interface RouteLike {
  config?: { title?: string };
  children?: readonly RouteLike[];
}

const titlesOf = (routes: readonly RouteLike[]): string[] =>
  routes.flatMap(({ config, children = [] }) => [
    ...(config?.title ? [config.title] : []),
    ...titlesOf(children),
  ]);

describe('the texts', () => {
  it('are the same keys in both languages', () => {
    expect(Object.keys(catalogue.en).sort()).toEqual(Object.keys(catalogue.zh).sort());
  });

  it('wait for the same values in both languages', () => {
    const differing = Object.entries(catalogue.zh).filter(
      ([key, text]) =>
        String([...new Set(placeholders(text))]) !==
        String([...new Set(placeholders(catalogue.en[key] ?? ''))]),
    );
    expect(differing).toEqual([]);
  });

  it('begin with the name of their feature', () => {
    const strays = Object.entries(textModules.zh).flatMap(([path, module]) => {
      const feature = /\/(\w+)\/texts/.exec(path)?.[1] ?? '';
      const prefix = feature === 'components' ? 'ui' : feature;
      return Object.keys(module.default).filter((key) => !key.startsWith(`${prefix}.`));
    });
    expect(strays).toEqual([]);
  });

  it('have words of their own for rental only where they have some for sale', () => {
    const variants = Object.keys(catalogue.zh).filter((key) => key.endsWith(RENTAL));
    expect(variants.filter((key) => !hasText(key.slice(0, -RENTAL.length)))).toEqual([]);
  });

  it('never speak of a price to buy where homes are for rent', () => {
    const wrong = Object.entries(catalogue.zh).filter(
      ([key, text]) =>
        key.endsWith(RENTAL) &&
        /总价|单价|价目表|一房一价|购|售/.test(text.replace(/配售型|收购主体|与配售/g, '')),
    );
    expect(wrong).toEqual([]);
  });

  it('show the words for rental there, and the common ones where there are none', () => {
    expect(translate('zh', 'contract.total', undefined, 'RENT')).toBe('月租金');
    expect(translate('zh', 'contract.total')).toBe('总价');
    expect(translate('zh', 'contract.receipt', undefined, 'RENT')).toBe('受理编号');
  });

  it('name every page', () => {
    const titles = titlesOf(fileRoutes);
    expect(titles).toContain('home.title');
    expect(titles.filter((title) => !hasText(title))).toEqual([]);
  });

  it('fill in values and count as the language does', () => {
    expect(translate('en', 'ui.left', { minutes: 1 })).toBe('1 minute left');
    expect(translate('en', 'ui.left', { minutes: 3 })).toBe('3 minutes left');
    expect(translate('zh', 'ui.left', { minutes: 3 })).toBe('还剩 3 分钟');
  });
});

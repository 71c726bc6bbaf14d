/** All texts of the page: one file per language beside each feature. Every key begins with its feature's name. */
type TextModules = Record<string, { default: Record<string, string> }>;

const zhModules: TextModules = import.meta.glob(
  ['/components/texts.zh.ts', '/shell/texts.zh.ts', '/features/*/texts.zh.ts', '/features/*/*/texts.zh.ts'],
  { eager: true },
);
const enModules: TextModules = import.meta.glob(
  ['/components/texts.en.ts', '/shell/texts.en.ts', '/features/*/texts.en.ts', '/features/*/*/texts.en.ts'],
  { eager: true },
);

const merged = (modules: TextModules): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(modules).flatMap((module) => Object.entries(module.default)));

export const catalogue = { zh: merged(zhModules), en: merged(enModules) };
export const textModules = { zh: zhModules, en: enModules };

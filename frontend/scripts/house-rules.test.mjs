import { join } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { frontendDir } from './paths.mjs';
import house from './house-rules.mjs';

const linter = new Linter();

function complaints(rule, filename, code) {
  const config = {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { house },
    rules: { [`house/${rule}`]: 'error' },
  };
  return linter
    .verify(code, config, { filename: join(frontendDir, filename) })
    .map(({ messageId }) => messageId);
}

describe('the rules of the house', () => {
  it('keep features apart, by alias and by path', () => {
    const inDraw = (code) => complaints('features-stay-apart', 'features/draw/Draw.tsx', code);
    expect(inDraw("import { x } from '@/features/selection/x';")).toEqual(['apart']);
    expect(inDraw("import { x } from '../selection/x';")).toEqual(['apart']);
    expect(inDraw("import { x } from './x'; import { Card } from '@/components/Card';")).toEqual([]);
  });

  it('keep components and the library free of features, and let views use them', () => {
    const code = "import { x } from '@/features/selection/x';";
    expect(complaints('features-stay-apart', 'components/Card.tsx', code)).toEqual(['apart']);
    expect(complaints('features-stay-apart', 'views/turn.tsx', code)).toEqual([]);
  });

  it('find words in components, in either language', () => {
    const words = (code) => complaints('no-literal-text', 'components/Card.tsx', code);
    expect(words('const a = <p>Hello</p>;')).toEqual(['literal']);
    expect(words('const a = <p title="Hello" />;')).toEqual(['literal']);
    expect(words("const a = '选房';")).toEqual(['literal']);
    expect(words('const a = <p className="wide">{t("x.y")} · </p>;')).toEqual([]);
  });

  it('keep decisions out of views', () => {
    const view = (code) => complaints('thin-views', 'views/turn.tsx', code);
    expect(view('const a = () => (isLate ? <A /> : <B />);')).toEqual(['thin']);
    expect(view('const a = () => { const [x] = useState(1); return <A x={x} />; };')).toEqual(['thin']);
    expect(view('export default function Turn() { return <A id={useId()} />; }')).toEqual([]);
  });
});

/** The rules of this house that no published linter knows. */
import { posix } from 'node:path';

const FEATURE = /\/features\/([^/]+)\//;

const slashes = (path) => path.replaceAll('\\', '/');

const featuresStayApart = {
  meta: { type: 'problem', messages: { apart: 'A feature does not import the feature "{{other}}".' } },
  create(context) {
    const file = slashes(context.filename);
    const [, own] = FEATURE.exec(file) ?? [];
    const check = (node) => {
      const source = node.source?.value;
      const [, other] = typeof source === 'string' ? (FEATURE.exec(targetOf(file, source)) ?? []) : [];
      const belongsBelow = !own && /\/(components|lib|shell)\//.test(file);
      if (other && (belongsBelow || (own && other !== own))) {
        context.report({ node, messageId: 'apart', data: { other } });
      }
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

function targetOf(file, source) {
  const path = source.startsWith('.') ? posix.join(posix.dirname(file), source) : source.replace(/^@\//, '/');
  return `${path}/`;
}

/** Letters of any script; figures and signs alone are no text. */
const HAS_LETTERS = /\p{L}{2,}/u;
const HAS_CHINESE = /\p{Script=Han}/u;
const READ_OUT = new Set([
  'title',
  'label',
  'alt',
  'placeholder',
  'aria-label',
  'text',
  'lead',
  'help',
  'caption',
]);

const noLiteralText = {
  meta: { type: 'problem', messages: { literal: 'Texts for people come from the text files.' } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'literal' });
    return {
      JSXText: (node) => HAS_LETTERS.test(node.value) && report(node),
      JSXAttribute(node) {
        const value = node.value?.type === 'Literal' ? node.value.value : undefined;
        if (typeof value === 'string' && READ_OUT.has(node.name.name) && HAS_LETTERS.test(value)) {
          report(node);
        }
      },
      Literal: (node) => typeof node.value === 'string' && HAS_CHINESE.test(node.value) && report(node),
      TemplateElement: (node) => HAS_CHINESE.test(node.value.raw) && report(node),
    };
  },
};

const thinViews = {
  meta: {
    type: 'problem',
    messages: { thin: 'A view is a title, roles and one feature component, nothing else.' },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'thin' });
    return {
      IfStatement: report,
      ConditionalExpression: report,
      LogicalExpression: report,
      SwitchStatement: report,
      AwaitExpression: report,
      'CallExpression[callee.name=/^use(State|Effect|Memo|Reducer|Query|Command)$/]': report,
      'CallExpression[callee.name="fetch"]': report,
    };
  },
};

export default {
  rules: {
    'features-stay-apart': featuresStayApart,
    'no-literal-text': noLiteralText,
    'thin-views': thinViews,
  },
};

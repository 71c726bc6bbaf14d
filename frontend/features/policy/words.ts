import type CategoryRule from '@/generated/org/anju/CategoryRule';
import type Policy from '@/generated/org/anju/Policy';
import Proof from '@/generated/org/anju/Proof';
import type UnmaskingRule from '@/generated/org/anju/UnmaskingRule';
import { useFormat, type Format } from '@/lib/format';
import { hasText, useT, type TextKey, type Translate } from '@/lib/i18n';
import { NUMBERS, WEIGHTS, isNumber, type NumberName, type ValueName } from './values';

/** Says values of the rules in words, a line for each thing. */
export interface PolicyWords {
  /** The papers that every family hands in, and what each group proves and adds to them. */
  groups: (policy: Policy) => { everybody: string; groups: { name: string; lines: string[] }[] };
  weights: (policy: Policy) => string[];
  randomness: (policy: Policy) => string;
  unmasking: (policy: Policy) => string[];
  value: (name: ValueName, policy: Policy) => string[];
}

export function usePolicyWords(): PolicyWords {
  return policyWords(useT(), useFormat());
}

export function policyWords(t: Translate, format: Format): PolicyWords {
  const list = (words: readonly string[]) => words.join(t('policy.comma'));
  const randomness = ({ randomnessKinds }: Policy) =>
    list(randomnessKinds.map((kind) => worded(t, `policy.randomness.${kind}`, kind)));
  const category = (rule: CategoryRule) => ({
    name: t(`policy.category.${rule.code}`),
    lines: categoryLines(rule, t, list),
  });
  const weights = ({ rankingWeights }: Policy) =>
    WEIGHTS.map((name) =>
      t('policy.weight.line', { name: t(`policy.weight.${name}`), value: rankingWeights[name] }),
    );
  const unmasking = ({ unmaskingRules }: Policy) =>
    unmaskingRules.map((rule) => unmaskingLine(rule, t, list));
  return {
    groups: ({ categories }) => {
      const common = (categories[0]?.papers ?? []).filter((paper) =>
        categories.every(({ papers }) => papers.includes(paper)),
      );
      const own = (rule: CategoryRule) => ({
        ...rule,
        papers: rule.papers.filter((paper) => !common.includes(paper)),
      });
      return {
        everybody: t('policy.category.everybody', {
          papers: list(common.map((paper) => t(`policy.paper.${paper}`))),
        }),
        groups: categories.map(own).map(category),
      };
    },
    weights,
    randomness,
    unmasking,
    value: (name, policy) =>
      isNumber(name)
        ? [measured(name, policy, t, format)]
        : {
            categories: () =>
              policy.categories
                .map(category)
                .flatMap(({ name: group, lines }) => lines.map((line) => `${group} · ${line}`)),
            rankingWeights: () => weights(policy),
            randomnessKinds: () => [randomness(policy)],
            unmaskingRules: () => unmasking(policy),
          }[name](),
  };
}

function categoryLines(rule: CategoryRule, t: Translate, list: (words: readonly string[]) => string) {
  const proofs = rule.proofs.map((proof) =>
    proof === Proof.YEARS_AT_WORK && rule.maxYearsAtWork !== undefined
      ? t('policy.category.years', { years: rule.maxYearsAtWork })
      : t(`policy.proof.${proof}`),
  );
  const papers = rule.papers.map((paper) => t(`policy.paper.${paper}`));
  const proves = t('policy.category.proves', { proofs: list(proofs) });
  return papers.length === 0 ? [proves] : [proves, t('policy.category.papers', { papers: list(papers) })];
}

function unmaskingLine(rule: UnmaskingRule, t: Translate, list: (words: readonly string[]) => string) {
  const roles =
    rule.roles.length === 0
      ? t('policy.data.nobody')
      : list(rule.roles.map((role) => worded(t, `policy.role.${role}`, role)));
  const key = rule.reasonRequired && rule.roles.length > 0 ? 'policy.data.reason' : 'policy.data.line';
  return t(key, { field: t(`policy.data.${rule.field}`), roles });
}

function measured(name: NumberName, policy: Policy, t: Translate, format: Format) {
  return t(`policy.measure.${NUMBERS[name]}` satisfies TextKey, { value: plain(policy[name], format) });
}

/** Whole numbers with separators, others with the decimals that they have. */
export function plain(value: number, format: Format) {
  return Number.isInteger(value) ? format.count(value) : String(value);
}

const worded = (t: Translate, key: string, otherwise: string) => (hasText(key) ? t(key) : otherwise);

/** The lines that only one of the two has: what to read before and after. */
export function differing(before: readonly string[], after: readonly string[]) {
  return {
    before: before.filter((line) => !after.includes(line)),
    after: after.filter((line) => !before.includes(line)),
  };
}

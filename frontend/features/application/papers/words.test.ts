import { describe, expect, it } from 'vitest';
import PaperKind from '@/generated/org/anju/PaperKind';
import State from '@/generated/org/anju/PaperNeedState';
import { translate, type Translate } from '@/lib/i18n';
import { missingNames, needName, sizeWords } from './words';

const zh: Translate = (key, values) => translate('zh', key, values);
const en: Translate = (key, values) => translate('en', key, values);

describe('the words about papers', () => {
  it('name both papers where either is enough', () => {
    const kinds = [PaperKind.LABOUR_CONTRACT, PaperKind.SOCIAL_INSURANCE];
    expect(needName(zh, kinds)).toBe('劳动（聘用）合同或社保缴纳证明');
    expect(needName(en, kinds)).toBe('Labour contract or Social insurance record');
    expect(needName(zh, [PaperKind.IDENTITY_CARD])).toBe('身份证');
  });

  it('name what is missing and nothing else', () => {
    const needs = [
      { kinds: [PaperKind.IDENTITY_CARD], state: State.HANDED_IN },
      { kinds: [PaperKind.HOUSEHOLD_REGISTER], state: State.MISSING },
      { kinds: [PaperKind.COMMITMENT], state: State.SIGNED_IN_THE_APPLICATION },
    ];
    expect(missingNames(zh, needs)).toEqual(['户口簿']);
  });

  it('have a name and a hint for each kind', () => {
    for (const kind of Object.values(PaperKind)) {
      expect(zh(`papers.kind.${kind}`)).not.toContain('papers.');
      expect(zh(`papers.hint.${kind}`)).not.toContain('papers.');
    }
  });

  it('say sizes as people do', () => {
    expect(sizeWords(zh, 10)).toBe('1 KB');
    expect(sizeWords(zh, 300 * 1024)).toBe('300 KB');
    expect(sizeWords(zh, 5.25 * 1024 * 1024)).toBe('5.3 MB');
  });
});

import { describe, expect, it } from 'vitest';
import type CaseMember from '@/generated/org/anju/CaseMember';
import CheckKind from '@/generated/org/anju/CheckKind';
import CheckSubject from '@/generated/org/anju/CheckSubject';
import type Finding from '@/generated/org/anju/Finding';
import FindingState from '@/generated/org/anju/FindingState';
import Registry from '@/generated/org/anju/Registry';
import type RegistryReply from '@/generated/org/anju/RegistryReply';
import { translate, type Translate } from '@/lib/i18n';
import { byUrgency, countsFor } from './findings';
import { personAt } from './persons';
import { byRegistry, standingOf } from './replies';

const zh: Translate = (key, values) => translate('zh', key, values);
const member = (relation: string) => ({ relation }) as unknown as CaseMember;
const reply = (registry: Registry, position: number, state: string) =>
  ({ registry, member: position, state }) as unknown as RegistryReply;

describe('what was found', () => {
  it('counts for its own check, and for every check once none is looked at', () => {
    const income: Finding = { subject: CheckSubject.INCOME, state: FindingState.DIFFERENT };
    expect(countsFor(income, CheckKind.IDENTITY)).toBe(true);
    expect(countsFor(income, CheckKind.HOUSING)).toBe(false);
    expect(countsFor(income, undefined)).toBe(true);
  });

  it('shows differences first and keeps the order of the rest', () => {
    const finding = (subject: CheckSubject, state: FindingState): Finding => ({ subject, state });
    const sorted = byUrgency([
      finding(CheckSubject.NAME, FindingState.SAME),
      finding(CheckSubject.EMPLOYER, FindingState.NOT_CLAIMED),
      finding(CheckSubject.TRADE, FindingState.SAME),
      finding(CheckSubject.INCOME, FindingState.NOT_FOUND),
      finding(CheckSubject.SPOUSE, FindingState.DIFFERENT),
    ]);
    expect(sorted.map(({ subject }) => subject)).toEqual(['SPOUSE', 'INCOME', 'EMPLOYER', 'NAME', 'TRADE']);
  });
});

describe('the persons of the household', () => {
  it('are named by their relation, children by number where there are several', () => {
    const one = [member('SELF'), member('SPOUSE'), member('CHILD')];
    expect(personAt(zh, one, 0)).toBe('本人');
    expect(personAt(zh, one, 2)).toBe('子女');
    expect(personAt(zh, [...one, member('CHILD')], 3)).toBe('子女 2');
  });

  it('are numbered when the household does not have them', () => {
    expect(personAt(zh, [], 1)).toBe('家庭成员 2');
  });
});

describe('the answers of the registries', () => {
  it('stand together by registry, the applicant first', () => {
    const grouped = byRegistry([
      reply(Registry.TAX, 1, 'ANSWERED'),
      reply(Registry.REAL_ESTATE, 0, 'ANSWERED'),
      reply(Registry.TAX, 0, 'WAITING'),
    ]);
    expect(grouped.map(([registry, replies]) => [registry, replies.map(({ member: at }) => at)])).toEqual([
      ['REAL_ESTATE', [0]],
      ['TAX', [0, 1]],
    ]);
  });

  it('are complete only when every person is answered', () => {
    const answered = reply(Registry.TAX, 0, 'ANSWERED');
    expect(standingOf([answered])).toBe('ANSWERED');
    expect(standingOf([answered, reply(Registry.TAX, 1, 'WAITING')])).toBe('WAITING');
    expect(standingOf([answered, reply(Registry.TAX, 1, 'DOWN')])).toBe('DOWN');
  });
});

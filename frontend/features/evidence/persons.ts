import type CaseMember from '@/generated/org/anju/CaseMember';
import type { Translate } from '@/lib/i18n';

/** Who stands at that position of the household, in words; children are numbered where there are several. */
export function personAt(t: Translate, members: readonly CaseMember[], position: number): string {
  const relation = members[position] && relationOf(members[position]);
  if (!relation) {
    return t('evidence.person.other', { number: position + 1 });
  }
  const isChild = (member: CaseMember) => relationOf(member) === 'CHILD';
  return relation === 'CHILD' && members.filter(isChild).length > 1
    ? t('evidence.person.CHILD.number', { number: members.slice(0, position + 1).filter(isChild).length })
    : t(`evidence.person.${relation}`);
}

const relationOf = ({ relation }: CaseMember): `${CaseMember['relation']}` => relation;

import { SelectField } from '@/components/fields';
import PopulationGroup from '@/generated/org/anju/PopulationGroup';
import { useT } from '@/lib/i18n';
import { bindText } from '../../binding';
import { CATEGORIES } from '../../categories';
import { Choices } from '../../Choices';
import { CategoryFields } from '../../household/CategoryFields';
import type { StepProps } from '../useApplication';

/** One of the seven categories, and then its own questions. */
export function CategoryStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  return (
    <>
      <Choices
        legend={t('application.apply.category')}
        hideLegend
        choices={CATEGORIES.map((value) => ({
          value,
          label: t(`application.category.${value}`),
          words: t(`application.category.${value}.words`),
        }))}
        value={draft.category}
        onChoose={(category) => type({ category }, 'category')}
        error={errors['category']}
      />
      {draft.category && (
        <CategoryFields
          category={draft.category}
          answers={draft.answers}
          reason={draft.categoryReason}
          errors={errors}
          onAnswer={(answers, field) => type({ answers }, field)}
          onReason={(categoryReason) => type({ categoryReason }, 'categoryReason')}
        />
      )}
      <GroupField group={draft.group} choose={(group) => type({ group }, 'group')} />
    </>
  );
}

const GROUPS: ReadonlyMap<string, PopulationGroup> = new Map(
  Object.values(PopulationGroup).map((group) => [group, group]),
);

/** Counted, and of no weight for the family. */
function GroupField({
  group,
  choose,
}: {
  group: PopulationGroup | '';
  choose: (group: PopulationGroup | '') => void;
}) {
  const t = useT();
  return (
    <SelectField
      label={t('application.field.group')}
      help={t('application.field.group.hint')}
      options={[
        { value: '', label: t('application.group.none') },
        ...Object.values(PopulationGroup).map((value) => ({ value, label: t(`application.group.${value}`) })),
      ]}
      bind={bindText('group', group, (chosen) => choose(GROUPS.get(chosen) ?? ''), undefined)}
    />
  );
}

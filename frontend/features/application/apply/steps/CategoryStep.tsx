import { useT } from '@/lib/i18n';
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
    </>
  );
}

import { LongTextField } from '@/components/fields';
import { useT } from '@/lib/i18n';
import { bindText } from '../../binding';
import { CATEGORIES } from '../../categories';
import { Choices } from '../../Choices';
import type { StepProps } from '../useApplication';

export function CategoryStep({ filling: { draft, errors, type } }: StepProps) {
  const t = useT();
  const typeReason = (categoryReason: string) => type({ categoryReason }, 'categoryReason');
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
      {draft.category === 'OTHER' && (
        <LongTextField
          label={t('application.field.categoryReason')}
          help={t('application.field.categoryReason.hint')}
          bind={bindText('categoryReason', draft.categoryReason, typeReason, errors['categoryReason'])}
        />
      )}
    </>
  );
}

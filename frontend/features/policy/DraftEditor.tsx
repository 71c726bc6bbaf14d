import { Checkbox } from '@vaadin/react-components/Checkbox.js';
import { Card } from '@/components/Card';
import { DateField, TextField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import type CategoryRule from '@/generated/org/anju/CategoryRule';
import PaperKind from '@/generated/org/anju/PaperKind';
import Proof from '@/generated/org/anju/Proof';
import type UnmaskingRule from '@/generated/org/anju/UnmaskingRule';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './Desk.module.css';
import { withValues, type Edited, type FieldWords } from './edit';
import { Choices, NumberInput, marked } from './EditFields';
import { NUMBERS, OFFICERS, RANDOMNESS, WEIGHTS, type NumberName } from './values';

interface EditorProps {
  edited: Edited;
  words: FieldWords;
  onChange: (edited: Edited) => void;
}

const WHO = [
  'minAreaPerHead',
  'yearsWithoutTrade',
  'adultAge',
  'incomeLinePerHead',
  'socialInsuranceMonths',
] as const;
const PRICE = [
  'maxBuiltArea',
  'maxProfitPercent',
  'maxBuiltMarkupPercent',
  'maxAcquiredMarkupPercent',
  'maxRentPercent',
] as const;
const ACQUISITION = [
  'minDemandPercent',
  'minDiscountPercent',
  'secondAppraisalAbove',
  'subsidyPercent',
  'relendingPercent',
] as const;
const REVIEW = ['fullReviewPercent', 'fraudBanYears', 'minPropertyStars'] as const;
const DAYS = [
  'checkWorkingDays',
  'correctionWorkingDays',
  'minNoticeWorkingDays',
  'objectionWorkingDays',
  'appealWorkingDays',
  'complaintWorkingDays',
  'signWorkingDays',
  'forceMajeureWorkingDays',
  'moveInMonths',
] as const;

/** Every value of the rules that officers decide, in sections; the server's words stand at the fields. */
export function DraftEditor(props: EditorProps) {
  return (
    <Stack>
      <StartSection {...props} />
      <NumberSection heading="policy.section.who" names={WHO} {...props} />
      <GroupSection {...props} />
      <NumberSection heading="policy.section.acquisition" names={ACQUISITION} {...props} />
      <NumberSection heading="policy.section.price" names={PRICE} {...props} />
      <RankingSection {...props} />
      <NumberSection heading="policy.section.days" names={DAYS} {...props} />
      <NumberSection heading="policy.section.review" names={REVIEW} {...props} />
      <DrawSection {...props} />
      <DataSection {...props} />
    </Stack>
  );
}

function StartSection({ edited, words, onChange }: EditorProps) {
  const t = useT();
  const basis = (language: 'zh' | 'en') => ({
    value: edited.basis[language],
    ...marked(words[`basis.${language}`] ?? words.basis),
    onValueChanged: ({ detail }: { detail: { value: string } }) => {
      if (detail.value !== edited.basis[language]) {
        onChange({ ...edited, basis: { ...edited.basis, [language]: detail.value } });
      }
    },
  });
  return (
    <Card title={t('policy.section.start')}>
      <div className={styles.fields}>
        <DateField
          label={t('policy.desk.new.day')}
          help={t('policy.desk.new.day.help')}
          bind={{
            value: edited.effectiveOn,
            ...marked(words.effectiveOn),
            onValueChanged: ({ detail }: { detail: { value: string } }) => {
              if (detail.value && detail.value !== edited.effectiveOn) {
                onChange({ ...edited, effectiveOn: detail.value });
              }
            },
          }}
        />
        <TextField
          label={t('policy.edit.basis.zh')}
          help={t('policy.edit.basis.help')}
          maxLength={120}
          bind={basis('zh')}
        />
        <TextField label={t('policy.edit.basis.en')} maxLength={200} bind={basis('en')} />
      </div>
    </Card>
  );
}

interface NumberSectionProps extends EditorProps {
  heading: TextKey;
  names: readonly NumberName[];
}

function NumberSection({ heading, names, edited, words, onChange }: NumberSectionProps) {
  const t = useT();
  return (
    <Card title={t(heading)}>
      <div className={styles.fields}>
        {names.map((name) => (
          <NumberInput
            key={name}
            label={t(`policy.value.${name}`)}
            help={t(`policy.help.${name}`)}
            measure={NUMBERS[name]}
            value={edited.values[name]}
            path={`values.${name}`}
            words={words}
            onChange={(value) => onChange(withValues(edited, { [name]: value }))}
          />
        ))}
      </div>
    </Card>
  );
}

function GroupSection({ edited, words, onChange }: EditorProps) {
  const t = useT();
  const { categories } = edited.values;
  const replace = (rule: CategoryRule) =>
    onChange(
      withValues(edited, { categories: categories.map((each) => (each.code === rule.code ? rule : each)) }),
    );
  return (
    <Card title={t('policy.section.groups')}>
      {words['values.categories'] && <p className={styles.wrong}>{words['values.categories']}</p>}
      {categories.map((rule, index) => (
        <Group
          key={rule.code}
          rule={rule}
          path={`values.categories[${index}]`}
          words={words}
          onChange={replace}
        />
      ))}
    </Card>
  );
}

interface GroupProps {
  rule: CategoryRule;
  path: string;
  words: FieldWords;
  onChange: (rule: CategoryRule) => void;
}

function Group({ rule, path, words, onChange }: GroupProps) {
  const t = useT();
  const isWrong = Object.keys(words).some((field) => field.startsWith(path));
  const prove = (proofs: Proof[]) =>
    onChange({
      ...rule,
      proofs,
      maxYearsAtWork: proofs.includes(Proof.YEARS_AT_WORK) ? (rule.maxYearsAtWork ?? 5) : undefined,
    });
  return (
    <details className={styles.group} open={isWrong || undefined}>
      <summary>{t(`policy.category.${rule.code}`)}</summary>
      <div className={styles.choices}>
        {rule.maxYearsAtWork !== undefined && (
          <NumberInput
            label={t('policy.edit.years')}
            measure="years"
            value={rule.maxYearsAtWork}
            path={`${path}.maxYearsAtWork`}
            words={words}
            onChange={(maxYearsAtWork) => onChange({ ...rule, maxYearsAtWork })}
          />
        )}
        <Choices
          label={t('policy.edit.proofs')}
          chosen={rule.proofs}
          options={Object.values(Proof)}
          labelOf={(proof) => t(`policy.proof.${proof}`)}
          path={`${path}.proofs`}
          words={words}
          onChange={prove}
        />
        <Choices
          label={t('policy.edit.papers')}
          chosen={rule.papers}
          options={Object.values(PaperKind)}
          labelOf={(paper) => t(`policy.paper.${paper}`)}
          path={`${path}.papers`}
          words={words}
          onChange={(papers) => onChange({ ...rule, papers })}
        />
      </div>
    </details>
  );
}

function RankingSection({ edited, words, onChange }: EditorProps) {
  const t = useT();
  const weights = edited.values.rankingWeights;
  const sum = WEIGHTS.reduce((all, name) => all + weights[name], 0);
  return (
    <Card title={t('policy.section.ranking')}>
      <div className={styles.fields}>
        {WEIGHTS.map((name) => (
          <NumberInput
            key={name}
            label={t(`policy.weight.${name}`)}
            measure="percent"
            value={weights[name]}
            path={`values.rankingWeights.${name}`}
            words={words}
            onChange={(value) =>
              onChange(withValues(edited, { rankingWeights: { ...weights, [name]: value } }))
            }
          />
        ))}
        <NumberInput
          label={t('policy.value.largeFamily')}
          help={t('policy.help.largeFamily')}
          measure="persons"
          value={edited.values.largeFamily}
          path="values.largeFamily"
          words={words}
          onChange={(largeFamily) => onChange(withValues(edited, { largeFamily }))}
        />
      </div>
      <p className={`${styles.sum} ${sum === 100 ? 'muted' : styles.wrong}`} aria-live="polite">
        {t('policy.weight.sum', { sum })}
      </p>
      {words['values.rankingWeights'] && <p className={styles.wrong}>{words['values.rankingWeights']}</p>}
    </Card>
  );
}

function DrawSection({ edited, words, onChange }: EditorProps) {
  const t = useT();
  return (
    <Card title={t('policy.section.draw')}>
      <div className={styles.choices}>
        <NumberInput
          label={t('policy.value.sealLeadHours')}
          help={t('policy.help.sealLeadHours')}
          measure="hours"
          value={edited.values.sealLeadHours}
          path="values.sealLeadHours"
          words={words}
          onChange={(sealLeadHours) => onChange(withValues(edited, { sealLeadHours }))}
        />
        <NumberInput
          label={t('policy.value.mostTickets')}
          help={t('policy.help.mostTickets')}
          measure="tickets"
          value={edited.values.mostTickets}
          path="values.mostTickets"
          words={words}
          onChange={(mostTickets) => onChange(withValues(edited, { mostTickets }))}
        />
        <NumberInput
          label={t('policy.value.diceMinutes')}
          help={t('policy.help.diceMinutes')}
          measure="minutes"
          value={edited.values.diceMinutes}
          path="values.diceMinutes"
          words={words}
          onChange={(diceMinutes) => onChange(withValues(edited, { diceMinutes }))}
        />
        <Choices
          label={t('policy.value.randomnessKinds')}
          chosen={edited.values.randomnessKinds}
          options={RANDOMNESS}
          labelOf={(kind) => t(`policy.randomness.${kind as (typeof RANDOMNESS)[number]}`)}
          path="values.randomnessKinds"
          words={words}
          onChange={(randomnessKinds) => onChange(withValues(edited, { randomnessKinds }))}
        />
      </div>
    </Card>
  );
}

function DataSection({ edited, words, onChange }: EditorProps) {
  const t = useT();
  const { unmaskingRules } = edited.values;
  const replace = (rule: UnmaskingRule) =>
    onChange(
      withValues(edited, {
        unmaskingRules: unmaskingRules.map((each) => (each.field === rule.field ? rule : each)),
      }),
    );
  return (
    <Card title={t('policy.section.data')}>
      <p className="muted">{t('policy.help.unmaskingRules')}</p>
      {unmaskingRules.map((rule) => (
        <div key={rule.field} className={styles.group}>
          <Choices
            label={t('policy.edit.roles', { field: t(`policy.data.${rule.field}`) })}
            chosen={rule.roles}
            options={OFFICERS}
            labelOf={(role) => t(`policy.role.${role as (typeof OFFICERS)[number]}`)}
            path="values.unmaskingRules"
            words={words}
            onChange={(roles) => replace({ ...rule, roles })}
          />
          <Checkbox
            label={t('policy.edit.reason')}
            checked={rule.reasonRequired}
            onCheckedChanged={({ detail }) => {
              if (detail.value !== rule.reasonRequired) {
                replace({ ...rule, reasonRequired: detail.value });
              }
            }}
          />
        </div>
      ))}
    </Card>
  );
}

import { Button } from '@/components/Button';
import { CheckboxField, LongTextField } from '@/components/fields';
import CorrectionField from '@/generated/org/anju/CorrectionField';
import type CorrectionMark from '@/generated/org/anju/CorrectionMark';
import { useT } from '@/lib/i18n';
import styles from './Case.module.css';
import { marksOf, type Remarks } from './marks';
import type { Type } from './typed';

interface ReturnFormProps {
  remarks: Remarks;
  type: Type;
  isRunning: boolean;
  onReturn: (marks: CorrectionMark[]) => void;
  onCancel: () => void;
}

/** Which fields the family has to correct, each with what is wrong there. */
export function ReturnForm({ remarks, type, isRunning, onReturn, onCancel }: ReturnFormProps) {
  const t = useT();
  const marks = marksOf(remarks);
  return (
    <div className={styles.decide}>
      <h3>{t('verification.return.title')}</h3>
      <p className="small muted">{t('verification.return.lead')}</p>
      {Object.values(CorrectionField).map((field) => (
        <FieldMark
          key={field}
          field={field}
          remark={remarks[field]}
          onChange={(remark) => type({ remarks: { ...remarks, [field]: remark } })}
        />
      ))}
      <Button wide kind="primary" disabled={!marks || isRunning} onClick={() => marks && onReturn(marks)}>
        {t('verification.return.submit')}
      </Button>
      <Button wide kind="quiet" onClick={onCancel}>
        {t('verification.refuse.cancel')}
      </Button>
    </div>
  );
}

interface FieldMarkProps {
  field: CorrectionField;
  /** Undefined while the field is not marked. */
  remark: string | undefined;
  onChange: (remark: string | undefined) => void;
}

function FieldMark({ field, remark, onChange }: FieldMarkProps) {
  const t = useT();
  const name = t(`verification.field.${field}`);
  const isMarked = remark !== undefined;
  return (
    <div>
      <CheckboxField
        label={name}
        bind={{
          checked: isMarked,
          onCheckedChanged: (event: CustomEvent<{ value: boolean }>) => {
            if (event.detail.value !== isMarked) {
              onChange(event.detail.value ? '' : undefined);
            }
          },
        }}
      />
      {isMarked && (
        <LongTextField
          label={t('verification.return.remark', { field: name })}
          help={t('verification.return.remark.help')}
          bind={{
            value: remark,
            onValueChanged: (event: CustomEvent<{ value: string }>) => {
              if (event.detail.value !== remark) {
                onChange(event.detail.value);
              }
            },
          }}
        />
      )}
    </div>
  );
}

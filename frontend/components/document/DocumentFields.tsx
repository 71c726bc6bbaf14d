import { bindText } from '@/components/binding';
import { DateField, TextField } from '@/components/fields';
import { FileDrop } from '@/components/FileDrop';
import { useT } from '@/lib/i18n';
import { LARGEST_BYTES, PAPERS_ACCEPTED } from '@/lib/transfer';
import type { TypedDocument } from './handIn';
import styles from './document.module.css';

interface DocumentFieldsProps {
  /** What kind of document it is, for example "the bank's letter". */
  label: string;
  value: TypedDocument;
  onChange: (value: TypedDocument) => void;
}

/** Issuer, number, day and scan of an official document. */
export function DocumentFields({ label, value, onChange }: DocumentFieldsProps) {
  const t = useT();
  const isTooLarge = value.file !== undefined && value.file.size > LARGEST_BYTES;
  return (
    <fieldset className={styles.fields}>
      <legend>{label}</legend>
      <TextField
        label={t('document.issuer')}
        maxLength={80}
        autoComplete="off"
        bind={bindText(value.issuer, (issuer) => onChange({ ...value, issuer }))}
      />
      <TextField
        label={t('document.number')}
        help={t('document.number.help')}
        maxLength={60}
        autoComplete="off"
        bind={bindText(value.number, (number) => onChange({ ...value, number }))}
      />
      <DateField
        label={t('document.issuedOn')}
        bind={bindText(value.issuedOn, (issuedOn) => onChange({ ...value, issuedOn }))}
      />
      <FileDrop
        label={t('document.scan')}
        hint={t('document.scan.hint')}
        accept={PAPERS_ACCEPTED}
        file={value.file}
        onFile={(file) => onChange({ ...value, file })}
      >
        {isTooLarge && (
          <p role="alert" className={styles.fault}>
            {t('document.tooLarge')}
          </p>
        )}
      </FileDrop>
    </fieldset>
  );
}

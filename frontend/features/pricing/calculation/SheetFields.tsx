import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { DocumentFields } from '@/components/document/DocumentFields';
import { DocumentLink } from '@/components/document/DocumentLink';
import { SelectField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { CalculationEndpoint } from '@/generated/endpoints';
import type CalculationView from '@/generated/org/anju/CalculationView';
import PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import PriceCostKind from '@/generated/org/anju/PriceCostKind';
import { useT, type TextKey } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { BasisFields } from './BasisFields';
import styles from './Calculation.module.css';
import { PRICES } from './queries';
import { RowsEditor } from './RowsEditor';
import {
  formOf,
  NO_BAND,
  NO_COST,
  NO_NAME,
  typedOf,
  withPapers,
  type TypedNamed,
  type TypedSheet,
} from './typed';

interface SheetFieldsProps {
  calculation: CalculationView;
  onClose?: () => void;
}

/** The next version of the sheet, beginning as the one before. */
export function SheetFields({ calculation, onClose }: SheetFieldsProps) {
  const t = useT();
  const { offeringId, basis, sheet } = calculation;
  const [typed, setTyped] = useState<TypedSheet>(() => typedOf(calculation));
  const form = formOf(basis, typed);
  const write = useCommand(
    async () => CalculationEndpoint.write(offeringId, sheet?.version ?? 0, await withPapers(form!)),
    { refreshes: [PRICES], done: onClose },
  );
  return (
    <Stack>
      <BasisFields calculation={calculation} typed={typed} onType={setTyped} />
      {basis !== PriceBasisKind.RENT && <Costs basis={basis} typed={typed} onType={setTyped} />}
      <Coefficients typed={typed} onType={setTyped} />
      <p className="muted small">{t('calculation.sheet.saving')}</p>
      <Refusal error={write.error} />
      <Actions>
        <Button kind="primary" disabled={!form || write.isRunning} onClick={() => write.run()}>
          {t('calculation.sheet.save')}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {t('calculation.cancel')}
          </Button>
        )}
      </Actions>
    </Stack>
  );
}

interface PartProps {
  typed: TypedSheet;
  onType: (typed: TypedSheet) => void;
}

function Costs({
  basis,
  typed,
  onType,
}: PartProps & { basis: PriceBasisKind.ACQUIRED | PriceBasisKind.BUILT }) {
  const t = useT();
  return (
    <RowsEditor
      title={t('calculation.costs')}
      help={t(`calculation.costs.help.${basis}`)}
      add={t('calculation.cost.add')}
      rows={typed.costs}
      blank={NO_COST}
      onRows={(costs) => onType({ ...typed, costs })}
      fields={(cost, onCost) => (
        <>
          <SelectField
            label={t('calculation.cost.kind')}
            bind={bindText(cost.kind, (kind) => onCost({ ...cost, kind }))}
            options={Object.values(PriceCostKind).map((kind) => ({
              value: kind,
              label: t(`calculation.cost.${kind}` satisfies TextKey),
            }))}
          />
          <TextField
            label={t('calculation.cost.amount')}
            autoComplete="off"
            bind={bindText(cost.amount, (amount) => onCost({ ...cost, amount }))}
          />
          <TextField
            label={t('calculation.cost.note')}
            maxLength={200}
            autoComplete="off"
            bind={bindText(cost.note, (note) => onCost({ ...cost, note }))}
          />
          <div className={styles.whole}>
            {cost.kept ? (
              <DocumentLink document={cost.kept} />
            ) : (
              <DocumentFields
                label={t('calculation.cost.paper')}
                value={cost.document}
                onChange={(document) => onCost({ ...cost, document })}
              />
            )}
          </div>
        </>
      )}
    />
  );
}

function Coefficients({ typed, onType }: PartProps) {
  const t = useT();
  return (
    <>
      <RowsEditor
        title={t('calculation.coefficients')}
        help={t('calculation.coefficients.help')}
        add={t('calculation.storey.add')}
        rows={typed.storeys}
        blank={NO_BAND}
        onRows={(storeys) => onType({ ...typed, storeys })}
        fields={(band, onBand) => (
          <>
            <TextField
              label={t('calculation.storey.from')}
              autoComplete="off"
              bind={bindText(band.from, (from) => onBand({ ...band, from }))}
            />
            <TextField
              label={t('calculation.storey.until')}
              autoComplete="off"
              bind={bindText(band.until, (until) => onBand({ ...band, until }))}
            />
            <TextField
              label={t('calculation.factor')}
              autoComplete="off"
              bind={bindText(band.factor, (factor) => onBand({ ...band, factor }))}
            />
          </>
        )}
      />
      <Named
        feature="orientation"
        rows={typed.orientations}
        onRows={(orientations) => onType({ ...typed, orientations })}
      />
      <Named feature="layout" rows={typed.layouts} onRows={(layouts) => onType({ ...typed, layouts })} />
    </>
  );
}

interface NamedProps {
  feature: 'orientation' | 'layout';
  rows: readonly TypedNamed[];
  onRows: (rows: readonly TypedNamed[]) => void;
}

function Named({ feature, rows, onRows }: NamedProps) {
  const t = useT();
  return (
    <RowsEditor
      title={t(`calculation.${feature}`)}
      add={t(`calculation.${feature}.add`)}
      rows={rows}
      blank={NO_NAME}
      onRows={onRows}
      fields={(named, onNamed) => (
        <>
          <TextField
            label={t(`calculation.${feature}`)}
            maxLength={40}
            autoComplete="off"
            bind={bindText(named.name, (name) => onNamed({ ...named, name }))}
          />
          <TextField
            label={t('calculation.factor')}
            autoComplete="off"
            bind={bindText(named.factor, (factor) => onNamed({ ...named, factor }))}
          />
        </>
      )}
    />
  );
}

import { bindText } from '@/components/binding';
import { DateField, SelectField, TextField } from '@/components/fields';
import type CalculationView from '@/generated/org/anju/CalculationView';
import PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import type ProjectCosts from '@/generated/org/anju/ProjectCosts';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Calculation.module.css';
import type { TypedSheet } from './typed';

type Words = Exclude<keyof TypedSheet, 'costs' | 'storeys' | 'orientations' | 'layouts'>;

interface BasisFieldsProps {
  calculation: CalculationView;
  typed: TypedSheet;
  onType: (typed: TypedSheet) => void;
}

/** Only what the sheet's basis needs. */
export function BasisFields(props: BasisFieldsProps) {
  const t = useT();
  const format = useFormat();
  const { calculation, typed, onType } = props;
  const { contracts } = calculation;
  const bind = (name: Words) => bindText(typed[name], (value) => onType({ ...typed, [name]: value }));
  return (
    <div className={styles.fields}>
      {calculation.basis === PriceBasisKind.ACQUIRED && <PlaceField {...props} />}
      {calculation.basis === PriceBasisKind.BUILT && (
        <>
          <TextField
            label={t('calculation.land')}
            help={contracts && t('calculation.land.help', { sum: format.exactMoney(contracts.land) })}
            autoComplete="off"
            bind={bind('land')}
          />
          <TextField
            label={t('calculation.construction')}
            help={
              contracts &&
              t('calculation.construction.help', { sum: format.exactMoney(contracts.construction) })
            }
            autoComplete="off"
            bind={bind('construction')}
          />
          <TextField
            label={t('calculation.area')}
            help={t('calculation.area.help')}
            autoComplete="off"
            bind={bind('area')}
          />
          {calculation.costs && <OneCost costs={calculation.costs} />}
        </>
      )}
      {calculation.basis === PriceBasisKind.RENT ? (
        <RentFields {...props} />
      ) : (
        <TextField
          label={t('calculation.markup')}
          help={t('calculation.markup.help', { most: calculation.limits.maxMarkupPercent })}
          autoComplete="off"
          bind={bind('markup')}
        />
      )}
      <TextField
        label={t('calculation.target')}
        help={t('calculation.target.help')}
        autoComplete="off"
        bind={bind('target')}
      />
    </div>
  );
}

/** The costs are the project's: what one offering says holds for the others too. */
function OneCost({ costs: { offeringName, sheetVersion, fixed } }: { costs: ProjectCosts }) {
  const t = useT();
  return (
    <p className={`${styles.whole} muted small`}>
      {fixed
        ? t('calculation.oneCost.fixed', { offering: offeringName, version: sheetVersion })
        : t('calculation.oneCost.open', { offering: offeringName, version: sheetVersion })}
    </p>
  );
}

function PlaceField({ calculation: { places }, typed, onType }: BasisFieldsProps) {
  const t = useT();
  const format = useFormat();
  return (
    <SelectField
      label={t('calculation.place')}
      help={t(places.length === 0 ? 'calculation.place.none' : 'calculation.place.help')}
      bind={bindText(typed.place, (place) => onType({ ...typed, place }))}
      options={places.map(({ name, units, replacement }) => ({
        value: name,
        label: replacement
          ? t('calculation.place.choice', { place: name, units, price: format.unitPrice(replacement.price) })
          : t('calculation.place.noPrice', { place: name, units }),
        disabled: replacement === undefined,
      }))}
    />
  );
}

function RentFields({ calculation: { limits }, typed, onType }: BasisFieldsProps) {
  const t = useT();
  const bind = (name: Words) => bindText(typed[name], (value) => onType({ ...typed, [name]: value }));
  return (
    <>
      <TextField label={t('calculation.rent')} autoComplete="off" bind={bind('rent')} />
      <TextField
        label={t('calculation.rent.source')}
        help={t('calculation.rent.source.help')}
        maxLength={500}
        autoComplete="off"
        bind={bind('rentSource')}
      />
      <DateField label={t('calculation.rent.on')} bind={bind('rentOn')} />
      <TextField
        label={t('calculation.rent.percent')}
        help={t('calculation.markup.help', { most: limits.maxRentPercent })}
        autoComplete="off"
        bind={bind('rentPercent')}
      />
    </>
  );
}

import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { CheckboxField, NumberField, SelectField } from '@/components/fields';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import { bindText } from '../binding';
import type { OwnerName, TypedHome } from './household';
import { useOwnerWords } from './words';

interface HomeFieldsProps {
  homes: readonly TypedHome[];
  /** Whoever can own a home of this household. */
  owners: readonly OwnerName[];
  /** By path, for example `homes[0].area`. */
  errors: Readonly<Record<string, string>>;
  /** `field` is the path of what was typed. */
  onChange: (homes: readonly TypedHome[], field: string) => void;
}

const NEW_HOME: TypedHome = { owner: 'SELF', area: '', lost: false };

/** The most homes that the server takes. */
const MOST = 20;

/** The homes in the city, each with its owner and its area. There is always one at least. */
export function HomeFields({ homes, owners, errors, onChange }: HomeFieldsProps) {
  const t = useT();
  const shown = homes.length > 0 ? homes : [NEW_HOME];
  const change = (place: number, more: Partial<TypedHome>, part: string) =>
    onChange(
      shown.map((home, at) => (at === place ? { ...home, ...more } : home)),
      `homes[${place}].${part}`,
    );
  return (
    <Stack>
      {shown.map((home, place) => (
        <Card
          key={place}
          dense
          title={t('application.home', { number: place + 1 })}
          aside={
            shown.length > 1 && (
              <Button
                kind="quiet"
                onClick={() =>
                  onChange(
                    shown.filter((_, at) => at !== place),
                    'homes',
                  )
                }
              >
                {t('application.home.remove', { number: place + 1 })}
              </Button>
            )
          }
        >
          <OneHome
            home={home}
            path={`homes[${place}]`}
            owners={owners}
            errors={errors}
            onChange={(more, part) => change(place, more, part)}
          />
        </Card>
      ))}
      {shown.length < MOST && (
        <Button onClick={() => onChange([...shown, NEW_HOME], `homes[${shown.length}]`)}>
          {t('application.home.another')}
        </Button>
      )}
    </Stack>
  );
}

interface OneHomeProps {
  home: TypedHome;
  path: string;
  owners: readonly OwnerName[];
  errors: Readonly<Record<string, string>>;
  onChange: (more: Partial<TypedHome>, part: string) => void;
}

function OneHome({ home, path, owners, errors, onChange }: OneHomeProps) {
  const t = useT();
  const words = useOwnerWords();
  return (
    <>
      {owners.length > 1 && (
        <SelectField
          label={t('application.field.owner')}
          options={owners.map((value) => ({ value, label: words(value) }))}
          bind={bindText(
            `${path}.owner`,
            home.owner,
            (owner) => onChange({ owner: owner as OwnerName }, 'owner'),
            errors[`${path}.owner`],
          )}
        />
      )}
      <NumberField
        label={t('application.field.housingArea')}
        help={t('application.field.housingArea.hint')}
        unit={t('application.unit.area')}
        bind={bindText(
          `${path}.area`,
          home.area,
          (area) => onChange({ area }, 'area'),
          errors[`${path}.area`],
        )}
      />
      <CheckboxField
        label={t('application.field.lost')}
        help={t('application.field.lost.hint')}
        bind={{
          name: `${path}.lost`,
          checked: home.lost,
          onCheckedChanged: (event: CustomEvent<{ value: boolean }>) => {
            if (event.detail.value !== home.lost) {
              onChange({ lost: event.detail.value }, 'lost');
            }
          },
        }}
      />
    </>
  );
}

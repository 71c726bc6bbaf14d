import { useMemo, useState, type KeyboardEvent } from 'react';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './Elevation.module.css';
import {
  UNIT_STATES,
  countStates,
  entrancesOf,
  neighbour,
  planOf,
  type Building,
  type ElevationUnit,
  type UnitState,
} from './plan';

interface ElevationProps<Unit extends ElevationUnit> {
  units: readonly Unit[];
  selectedId?: Unit['id'];
  onSelect: (unit: Unit) => void;
}

/** The building board (销控图): storeys as rows, flats as cells, the state by fill, pattern and word. */
export function Elevation<Unit extends ElevationUnit>({ units, selectedId, onSelect }: ElevationProps<Unit>) {
  const buildings = useMemo(() => planOf(units), [units]);
  const [chosen, setChosen] = useState<string>();
  const [only, setOnly] = useState<UnitState>();
  const building = buildings.find(({ name }) => name === chosen) ?? buildings[0];
  if (!building) {
    return null;
  }
  const inside = units.filter((unit) => unit.building === building.name);
  return (
    <div className={styles.elevation}>
      {buildings.length > 1 && (
        <BuildingChoice buildings={buildings} units={units} current={building.name} onChoose={setChosen} />
      )}
      <Legend counts={countStates(inside)} only={only} onOnly={setOnly} />
      <Board key={building.name} {...{ building, selectedId, onSelect, only }} />
    </div>
  );
}

interface BuildingChoiceProps<Unit extends ElevationUnit> {
  buildings: readonly Building<Unit>[];
  units: readonly Unit[];
  current: string;
  onChoose: (name: string) => void;
}

function BuildingChoice<Unit extends ElevationUnit>(props: BuildingChoiceProps<Unit>) {
  const t = useT();
  return (
    <div className={styles.buildings} role="group" aria-label={t('ui.elevation.buildings')}>
      {props.buildings.map(({ name }) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === props.current}
          onClick={() => props.onChoose(name)}
        >
          {name}
          <span>{t('ui.elevation.free', { count: freeIn(props.units, name) })}</span>
        </button>
      ))}
    </div>
  );
}

const freeIn = (units: readonly ElevationUnit[], building: string) =>
  units.filter((unit) => unit.building === building && unit.state === 'available').length;

interface LegendProps {
  counts: Record<UnitState, number>;
  only: UnitState | undefined;
  onOnly: (state: UnitState | undefined) => void;
}

/** Explains the states, counts them, and shows one alone when pressed. */
function Legend({ counts, only, onOnly }: LegendProps) {
  const t = useT();
  return (
    <div className={styles.legend} role="group" aria-label={t('ui.elevation.legend')}>
      {UNIT_STATES.filter((state) => counts[state] > 0).map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={state === only}
          onClick={() => onOnly(state === only ? undefined : state)}
        >
          <i className={styles[state]} aria-hidden="true" />
          {t(wordOf(state))}
          <b>{counts[state]}</b>
        </button>
      ))}
    </div>
  );
}

const wordOf = (state: UnitState) => `ui.unit.${state}` satisfies TextKey;

interface BoardProps<Unit extends ElevationUnit> {
  building: Building<Unit>;
  selectedId: Unit['id'] | undefined;
  onSelect: (unit: Unit) => void;
  only: UnitState | undefined;
}

function Board<Unit extends ElevationUnit>({ building, selectedId, onSelect, only }: BoardProps<Unit>) {
  const t = useT();
  const { rows, columns } = building;
  const entrances = entrancesOf(columns);
  const [focused, setFocused] = useState<Unit['id']>();
  const stop = stopOf(building, focused, selectedId);
  const move = (event: KeyboardEvent, unit: Unit) => {
    const next = neighbour(rows, unit.id, event.key);
    if (next) {
      event.preventDefault();
      setFocused(next.id);
      event.currentTarget.closest('table')?.querySelector<HTMLElement>(`[data-unit="${next.id}"]`)?.focus();
    }
  };
  return (
    <div className={styles.scroll}>
      <table
        className={styles.board}
        role="grid"
        aria-label={t('ui.elevation.name', { building: building.name })}
      >
        {entrances.length > 1 && (
          <thead>
            <tr>
              <td />
              {entrances.map(({ entrance, span }) => (
                <th key={entrance} scope="colgroup" colSpan={span}>
                  {entrance}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ storey, places }) => (
            <tr key={storey}>
              <th scope="row">{t('ui.elevation.storey', { storey })}</th>
              {places.map((unit, index) =>
                unit ? (
                  <td key={unit.id}>
                    <UnitCell
                      unit={unit}
                      selected={unit.id === selectedId}
                      faded={only !== undefined && unit.state !== only}
                      stop={unit.id === stop}
                      onSelect={() => onSelect(unit)}
                      onKeyDown={(event) => move(event, unit)}
                    />
                  </td>
                ) : (
                  <td key={`gap-${index}`} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The one cell that the Tab key reaches; the arrow keys go on from there. */
function stopOf<Unit extends ElevationUnit>(
  { rows }: Building<Unit>,
  focused: Unit['id'] | undefined,
  selected: Unit['id'] | undefined,
) {
  const units = rows.flatMap(({ places }) => places.filter((unit) => unit !== undefined));
  const known = [focused, selected].find((id) => units.some((unit) => unit.id === id));
  return known ?? units[0]?.id;
}

interface UnitCellProps {
  unit: ElevationUnit;
  selected: boolean;
  faded: boolean;
  stop: boolean;
  onSelect: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function UnitCell({ unit, selected, faded, stop, onSelect, onKeyDown }: UnitCellProps) {
  const t = useT();
  const format = useFormat();
  const word = t(wordOf(unit.state));
  const place = [unit.building, unit.entrance].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      data-unit={unit.id}
      className={[styles.unit, styles[unit.state], faded ? styles.faded : ''].join(' ')}
      aria-pressed={selected}
      tabIndex={stop ? 0 : -1}
      onClick={({ currentTarget }) => {
        onSelect();
        currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }}
      onKeyDown={onKeyDown}
    >
      <span className="visually-hidden">{place} </span>
      <span className={styles.room}>{unit.room}</span>
      <span className={styles.word}>{word}</span>
      <span className={styles.price}>{format.shortPrice(unit.price)}</span>
    </button>
  );
}

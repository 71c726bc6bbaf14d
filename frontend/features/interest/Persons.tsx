import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { SelectField, TextField } from '@/components/fields';
import DeclaredRelation from '@/generated/org/anju/DeclaredRelation';
import { useT } from '@/lib/i18n';
import styles from './interest.module.css';
import { relativeNamed, RELATIVES, withPerson, withRelative, type Person, type Stated } from './stated';

/** An identity number with a mark that somebody copied along. */
const NUMBER_LENGTH = 40;

export interface PartProps {
  stated: Stated;
  /** The server's words, by the place of the person. */
  faults: ReadonlyMap<number, string>;
  onChange: (stated: Stated) => void;
}

/** The officer. */
export function Own({ stated, faults, onChange }: PartProps) {
  const t = useT();
  const own = stated.persons.find(({ relation }) => relation === DeclaredRelation.SELF);
  return (
    own && (
      <Card dense title={t('interest.self.title')}>
        <Identity
          person={own}
          label={t('interest.self.identity')}
          fault={faults.get(stated.persons.indexOf(own))}
          onChange={(changes) => onChange(withPerson(stated, own.key, changes))}
        />
      </Card>
    )
  );
}

export function Relatives({ stated, faults, onChange }: PartProps) {
  const t = useT();
  const relatives = stated.persons.filter(({ relation }) => relation !== DeclaredRelation.SELF);
  const remove = (removed: Person) =>
    onChange({ ...stated, persons: stated.persons.filter((person) => person !== removed) });
  return (
    <Card dense title={t('interest.relatives.title')}>
      <p className="small muted">{t('interest.relatives.lead')}</p>
      {relatives.length === 0 && <p>{t('interest.relatives.none')}</p>}
      <ul className={styles.rows}>
        {relatives.map((person, index) => (
          <li key={person.key} className={styles.row}>
            <SelectField
              label={t('interest.relation')}
              bind={bindText(person.relation, (relation) =>
                onChange(withPerson(stated, person.key, { relation: relativeNamed(relation) })),
              )}
              options={RELATIVES.map((value) => ({ value, label: t(`interest.relation.${value}`) }))}
            />
            <Identity
              person={person}
              label={t('interest.identity.number', { number: index + 1 })}
              fault={faults.get(stated.persons.indexOf(person))}
              onChange={(changes) => onChange(withPerson(stated, person.key, changes))}
            />
            <RemoveButton
              words={t('interest.remove.relative', {
                relation: t(
                  `interest.relation.${person.relation as Exclude<DeclaredRelation, DeclaredRelation.SELF>}`,
                ),
                masked: person.masked ?? person.identityNumber,
              })}
              onRemove={() => remove(person)}
            />
          </li>
        ))}
      </ul>
      <Button onClick={() => onChange(withRelative(stated))}>{t('interest.relatives.add')}</Button>
    </Card>
  );
}

interface IdentityProps {
  person: Person;
  label: string;
  fault: string | undefined;
  onChange: (changes: Partial<Person>) => void;
}

/** The number of somebody who is new; of others only that it is on record. */
function Identity({ person, label, fault, onChange }: IdentityProps) {
  const t = useT();
  return person.id === undefined ? (
    <TextField
      label={label}
      help={t('interest.identity.help')}
      maxLength={NUMBER_LENGTH}
      autoComplete="off"
      bind={bindText(person.identityNumber, (identityNumber) => onChange({ identityNumber }), fault)}
    />
  ) : (
    <p className={styles.kept}>
      <span>{t('interest.kept', { masked: person.masked ?? '' })}</span>
      <Button kind="quiet" onClick={() => onChange({ id: undefined, masked: undefined })}>
        {t('interest.replace')}
      </Button>
    </p>
  );
}

export function RemoveButton({ words, onRemove }: { words: string; onRemove: () => void }) {
  const t = useT();
  return (
    <button type="button" className={styles.remove} aria-label={words} onClick={onRemove}>
      {t('interest.remove')}
    </button>
  );
}

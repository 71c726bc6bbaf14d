import { EndpointValidationError } from '@vaadin/hilla-frontend';
import type Declaration from '@/generated/org/anju/Declaration';
import DeclaredRelation from '@/generated/org/anju/DeclaredRelation';
import type StatedPerson from '@/generated/org/anju/StatedPerson';

/** A person as typed; the number is masked and not typed anew for somebody who was declared before. */
export interface Person {
  key: number;
  id?: number;
  relation: DeclaredRelation;
  masked?: string;
  identityNumber: string;
}

export interface Employer {
  key: number;
  name: string;
}

/** What an officer is about to declare. The own person stands first. */
export interface Stated {
  persons: readonly Person[];
  employers: readonly Employer[];
  /** For the next row that is added. */
  nextKey: number;
}

/** The relations of relatives, in the order in which they are offered. */
export const RELATIVES = Object.values(DeclaredRelation).filter(
  (relation) => relation !== DeclaredRelation.SELF,
);

/** The relation of that name, as a field gives it back. */
export const relativeNamed = (name: string): DeclaredRelation =>
  RELATIVES.find((relation: string) => relation === name) ?? DeclaredRelation.OTHER;

/** The declaration to be changed: the own person is asked for where it was not declared yet. */
export function statedOf({ persons, employers }: Declaration): Stated {
  const declared = persons.map((person, index): Person => ({
    key: index + 1,
    id: person.id,
    relation: person.relation,
    masked: person.identityMasked,
    identityNumber: '',
  }));
  const own =
    declared.find(({ relation }) => relation === DeclaredRelation.SELF) ??
    newPerson(0, DeclaredRelation.SELF);
  const names = employers.map((name, index) => ({ key: declared.length + index + 1, name }));
  return {
    persons: [own, ...declared.filter((person) => person !== own)],
    employers: names,
    nextKey: declared.length + names.length + 1,
  };
}

export const newPerson = (key: number, relation: DeclaredRelation): Person => ({
  key,
  relation,
  identityNumber: '',
});

export const withRelative = ({ persons, nextKey, ...rest }: Stated): Stated => ({
  ...rest,
  persons: [...persons, newPerson(nextKey, DeclaredRelation.SPOUSE)],
  nextKey: nextKey + 1,
});

export const withEmployer = ({ employers, nextKey, ...rest }: Stated): Stated => ({
  ...rest,
  employers: [...employers, { key: nextKey, name: '' }],
  nextKey: nextKey + 1,
});

export const withPerson = (stated: Stated, key: number, changes: Partial<Person>): Stated => ({
  ...stated,
  persons: stated.persons.map((person) => (person.key === key ? { ...person, ...changes } : person)),
});

/** What is sent: known persons by their id alone, new ones with their number, employers that have a name. */
export function requestOf({ persons, employers }: Stated): { persons: StatedPerson[]; employers: string[] } {
  return {
    persons: persons.map(({ id, relation, identityNumber }) =>
      id === undefined ? { relation, identityNumber: identityNumber.trim() } : { id, relation },
    ),
    employers: employers.map(({ name }) => name.trim()).filter(Boolean),
  };
}

/** The server's words at the number of each person, by place; the places are those of the request. */
export function faultsOf(error: unknown): ReadonlyMap<number, string> {
  if (!(error instanceof EndpointValidationError)) {
    return new Map();
  }
  const faults = error.validationErrorData.flatMap(({ parameterName = '', message }): [number, string][] => {
    const [, place] = /persons\[(\d+)\]/.exec(parameterName) ?? [];
    return place === undefined ? [] : [[Number(place), message]];
  });
  return new Map(faults);
}

import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import { describe, expect, it } from 'vitest';
import DeclaredRelation from '@/generated/org/anju/DeclaredRelation';
import { faultsOf, requestOf, statedOf, withEmployer, withPerson, withRelative } from './stated';

const nothing = statedOf({ persons: [], employers: [] });

describe('a declaration', () => {
  it('begins with the own person, also before anything was declared', () => {
    expect(nothing.persons.map(({ relation }) => relation)).toEqual(['SELF']);
    const declared = statedOf({
      persons: [
        { id: 4, relation: DeclaredRelation.CHILD, identityMasked: '4**1' },
        { id: 5, relation: DeclaredRelation.SELF, identityMasked: '4**2' },
      ],
      employers: [],
    });
    expect(declared.persons.map(({ id }) => id)).toEqual([5, 4]);
  });

  it('sends known persons without their number, and new ones with it', () => {
    const stated = statedOf({
      persons: [{ id: 5, relation: DeclaredRelation.SELF, identityMasked: '4**2' }],
      employers: ['市五医院'],
    });
    const more = withRelative(stated);
    const [, relative] = more.persons;
    const typed = withPerson(more, relative!.key, {
      relation: DeclaredRelation.PARENT,
      identityNumber: ' 420203196001010018 ',
    });
    expect(requestOf(typed)).toEqual({
      persons: [
        { id: 5, relation: 'SELF' },
        { relation: 'PARENT', identityNumber: '420203196001010018' },
      ],
      employers: ['市五医院'],
    });
  });

  it('sends a number that was typed in the place of a known one as a new person', () => {
    const stated = statedOf({
      persons: [{ id: 5, relation: DeclaredRelation.SELF, identityMasked: '4**2' }],
      employers: [],
    });
    const replaced = withPerson(stated, stated.persons[0]!.key, {
      id: undefined,
      masked: undefined,
      identityNumber: '1',
    });
    expect(requestOf(replaced).persons).toEqual([{ relation: 'SELF', identityNumber: '1' }]);
  });

  it('leaves out employers without a name, and never mixes rows up', () => {
    const two = withEmployer(withEmployer(nothing));
    expect(requestOf(two).employers).toEqual([]);
    expect(new Set([...two.persons, ...two.employers].map(({ key }) => key)).size).toBe(3);
  });

  it('shows the words of the server at the person that they are about', () => {
    const told = new EndpointValidationError('x', [
      new ValidationErrorData('身份证号码不正确。', 'persons[1].identityNumber'),
    ]);
    expect(faultsOf(told)).toEqual(new Map([[1, '身份证号码不正确。']]));
    expect(faultsOf(new Error('x')).size).toBe(0);
  });
});

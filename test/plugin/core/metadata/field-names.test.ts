import {describe, expect, it} from 'vitest';
import {
  isFieldHeading,
  isFieldName,
  isOfPeople,
  isRelation,
  nearestFieldName,
  toKey,
} from '../../../../plugin/core/metadata/field-names.ts';

describe('a name of a field', () => {
  it.each([
    ['Author(s)', 'authors'],
    ['creationDate', 'created'],
    ['LAST_UPDATED', 'updated'],
    ['Last - updated', 'updated'],
    ['(Owner)', 'authors'],
    ['Rollout status', 'other-status'],
    ['Feature rollout status', 'other-status'],
    ['kep-number', 'number'],
  ])('%j is %s', (name, key) => {
    expect(toKey(name)).toBe(key);
    expect(isFieldName(name)).toBe(true);
  });

  it.each([
    'Ovens',
    'The status',
    'Exit status',
    'Review status page',
    'My big rollout status',
    'No status',
    'QA-1-status',
    '50 status',
  ])('is not %j', (name) => {
    expect(isFieldName(name)).toBe(false);
  });

  it('that is not known is written as front matter has it', () => {
    expect(toKey('Oven Colour')).toBe('oven-colour');
  });
});

it.each([
  ['Status', true],
  ['Requested reviewers', true],
  ['State', false],
  ['Title', false],
])('%s is a heading of a field: %j', (title, isHeading) => {
  expect(isFieldHeading(title)).toBe(isHeading);
});

it.each([
  ['Deciders', true, false],
  ['Coauthor', true, false],
  ['Replaced by', false, true],
  ['Depends on', false, true],
  ['Status', false, false],
])('%s names people: %j, documents: %j', (name, people, documents) => {
  expect([isOfPeople(name), isRelation(name)]).toEqual([people, documents]);
});

describe('a key that is written wrong', () => {
  it.each([
    ['autors', 'authors'],
    ['reviewer-', 'reviewers'],
    ['stauts', 'status'],
    ['statu', 'status'],
    ['releas', 'release'],
    ['titl', 'title'],
  ])('%s was meant to be %s', (key, name) => {
    expect(nearestFieldName(key)).toBe(name);
  });

  it.each([
    ['known', 'status'],
    ['known in the singular', 'author'],
    ['too short', 'tgs'],
    ['near a short name', 'dato'],
    ['something else', 'stages'],
    ['of another letter', 'ttatus'],
    ['two letters away', 'sttus-'],
    ['far away', 'ovens'],
  ])('has no other name where it is %s', (_, key) => {
    expect(nearestFieldName(key)).toBeUndefined();
  });
});

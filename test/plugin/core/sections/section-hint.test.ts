import {expect, it} from 'vitest';
import {isOptionalSection, toSectionHint} from '../../../../plugin/core/sections/section-hint.ts';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {parse} from '../read.ts';

const contract = toContract(
  parse('# T\n\n## Aim\n\n## Costs [optional]\n\n## Plan\n\n### Milestone 1\n\n### Part of [it]\n'),
  '_template.md',
);
const section = (title: string, name?: string) =>
  ({title, depth: 2, line: 1, state: 'empty', ...(name ? {name} : {})}) as const;

it.each([
  ['Aim', 'Aim', 'None'],
  ['Costs', 'Costs', 'remove'],
  ['Aim (optional)', 'Aim', 'remove'],
  ['Story 1', undefined, 'remove'],
  ['Milestone 1', undefined, 'remove'],
  ['Milestone 1', 'Aim', 'None'],
  ['Other', undefined, 'None'],
])('an empty section %s, the %s of the template, is to be filled with %s', (title, name, word) => {
  expect(toSectionHint(section(title, name), contract)).toMatch(word);
});

it('is no other without a template', () => {
  expect(toSectionHint(section('Aim'), undefined)).toMatch('None');
  expect(toSectionHint(section('Story 1'), undefined)).toMatch('remove');
});

it('may be left out where the template says so', () => {
  const isOptional = (name?: string) => isOptionalSection(section('x', name), contract);
  expect([isOptional('Costs'), isOptional('Aim'), isOptional(), isOptional('Doors')]).toEqual([
    ...[true, false, false, false],
  ]);
  expect(isOptionalSection(section('Aim', 'Aim'), undefined)).toBe(false);
});

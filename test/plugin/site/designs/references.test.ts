import {expect, it} from 'vitest';
import {toReferences} from '../../../../plugin/site/designs/references.ts';
import {readFolder} from '../../core/read.ts';

const ovens = '0001-ovens.md';
const kilns = '0002-kilns.md';
const naming = (more: string) => `---\nstatus: draft\n${more}---\n# T\n`;

/** Who is shown with the first design because it names that. */
const namedBy = (first: string, second: string, others: Readonly<Record<string, string>> = {}) =>
  toReferences(readFolder({[ovens]: naming(first), [kilns]: naming(second), ...others}))
    .get('0001-ovens')
    ?.map(({id}) => id);

it.each([
  ['that it does not name', '', ['0002-kilns']],
  ['that it names under "See also" too', 'see-also: 0002-kilns.md\n', undefined],
  ['that it replaces', 'replaces: 0002-kilns.md\n', undefined],
  ['that replaced it', 'superseded-by: 0002-kilns.md\n', undefined],
])('a design is named by one %s', (_which, own, ids) => {
  expect(namedBy(own, 'see-also: 0001-ovens.md\n')).toEqual(ids);
});

it('a design that names another one twice is there once', () => {
  expect(namedBy('', 'see-also: [0001-ovens.md, 1]\n')).toEqual(['0002-kilns']);
});

it('designs that replace another one do not refer to it besides', () => {
  expect(namedBy('', 'replaces: 0001-ovens.md\n')).toBeUndefined();
});

it('a template refers to nothing', () => {
  const template = naming('see-also: 0001-ovens.md\n');
  expect(namedBy('', '', {'_template.md': template})).toBeUndefined();
});

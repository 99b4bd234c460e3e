import {expect, it} from 'vitest';
import {toPlaceFinder} from '../../../../plugin/core/metadata/field-place.ts';
import {readPlace, toPlace} from '../../../../plugin/core/metadata/place.ts';

const file = {
  written: 'a\nb: x, y, x\n\n  - y\n',
  sidecar: {path: '1-a/kep.yaml', written: 'c: x\n'},
};

it('finds the parts of a field one behind the other', () => {
  const find = toPlaceFinder(file, {line: 2});
  expect(['x', 'x', 'y', 'a'].map((wanted) => find(wanted).at)).toEqual([
    {line: 2, column: 4, endColumn: 5},
    {line: 2, column: 10, endColumn: 11},
    {line: 4, column: 5, endColumn: 6},
    {line: 2},
  ]);
  expect(toPlaceFinder(file, {line: 2})('x, y')).toStrictEqual({
    where: '',
    at: {line: 2, column: 4, endColumn: 8},
    span: {line: 2, column: 4, endLine: 2, endColumn: 8},
  });
});

it('finds a part in a file beside the document, and names it', () => {
  expect(toPlaceFinder(file, {line: 1, file: 'kep.yaml'})('x')).toEqual({
    where: ' in `kep.yaml`, line 1,',
    at: {line: 1},
    span: {path: '1-a/kep.yaml', line: 1, column: 4, endLine: 1, endColumn: 5},
  });
});

it.each([
  ['nothing', '', 'x: y', 1],
  ['what is in the line before', 'x', 'x\ny', 2],
  ['what is thirty lines below', 'x', `y${'\n'.repeat(30)}x`, 1],
])('does not find %s', (_, wanted, written, line) => {
  expect(toPlaceFinder({written}, {line})(wanted)).toEqual({where: '', at: {line}});
});

it.each([
  ['in the last line', 'y\nx', 2],
  ['29 lines below', `y${'\n'.repeat(29)}x`, 30],
])('finds what is %s', (_, written, line) => {
  expect(toPlaceFinder({written}, {line: 1})('x').at).toMatchObject({line});
});

it('finds nothing in a file that is not there', () => {
  expect(toPlaceFinder({written: 'x'}, {line: 1, file: 'kep.yaml'})('x')).not.toHaveProperty(
    'span',
  );
});

it.each(['kep.yaml', 'metadata.YML'])('reads the place in %s that a message names', (name) => {
  const {where, line} = toPlace({line: 12, file: name});
  expect(line).toBe(1);
  expect(readPlace(`Date${where} is wrong`)).toEqual({file: name, line: 12});
});

it('reads no place where a message names none', () => {
  expect(readPlace(`Date${toPlace({line: 12}).where} is wrong`)).toBeUndefined();
  expect(readPlace('Section in `a/b.yaml`, line 12, is empty')).toBeUndefined();
});

import {expect, it} from 'vitest';
import {readBrokenYaml} from '../../../../../plugin/core/metadata/yaml/yaml-broken.ts';

const read = (text: string) => readBrokenYaml(text, 2, 'front-matter');

it.each([
  ['b: "x # y"', ['x # y']],
  ['b: "x # y" # seen', ['x # y']],
  ["b: 'x # y'# seen", ['x # y']],
  ['b: say "x" # seen', ['say "x"']],
  ['b: ""', []],
  ['b: x  # seen by all', ['x']],
  ['b: # nothing yet', []],
  ['b: x#y', ['x#y']],
  [`b: x's @y "`, [`x's @y "`]],
  ["b: 'x", ['x']],
  ['b: [@x, y]', ['@x', 'y']],
  ['b: [@x, y', ['@x', 'y']],
  ['b:\n  - "@x # y"', ['@x # y']],
  ['"b" : @x', ['@x']],
  ['b:\n  - name: Ada\n    email: ""', ['Ada']],
  ['b: @x [y, z]', ['@x [y, z]']],
  ['b: [x](y, z)', ['[x](y, z)']],
  ['b: >\n  x', ['x']],
  ['b: |-\n  x', ['x']],
  ['b: >+\n  x', ['x']],
  ['b: a|', ['a|']],
  ['b: >5', ['>5']],
  ['b: x >', ['x >']],
  ['b:\n-   @x', ['@x']],
  ['b:\n-@x', ['@x']],
  ['b:\n-status: x', ['status: x']],
  ['b:\n  - [x, y]', ['x', 'y']],
  ['b:\n  - name: Ada\n    GitHub : @ada\n    E-mail:   a@x.org', ['Ada (@ada) <a@x.org>']],
  ['b:\n  - login: a@da\n    mail: a@x.org', ['(@a@da) <a@x.org>']],
  ['b:\n  - name: Ada\n    team: store', ['Ada']],
  ['b:\n  - nickname: Ada', ['nickname: Ada']],
  ['b:\n  - Ada, name: x', ['Ada, name: x']],
  ['b: one\nhttps://example.org', ['one']],
  ['b: one\n@sub: two', ['one']],
  ['b: one\n# sub: two', ['one']],
])('%j is read as %j', (text, values) => {
  const fields = read(`a: 0\n${text}\nc: 1`);
  expect(fields).toEqual([
    {key: 'a', values: ['0'], source: 'front-matter', line: 2},
    {key: 'b', values, source: 'front-matter', line: 3},
    {key: 'c', values: ['1'], source: 'front-matter', line: 2 + text.split('\n').length + 1},
  ]);
});

it('reads the fields behind items and lines that belong to none', () => {
  const fields = read('  text\n- x\n - name: Ada\na: 1\nb: 2\nc:\n  3');
  expect(fields.map(({key, values}) => [key, ...values])).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
});

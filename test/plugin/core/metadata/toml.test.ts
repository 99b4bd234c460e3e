import {expect, it} from 'vitest';
import {readToml} from '../../../../plugin/core/metadata/toml.ts';

const read = (text: string) =>
  readToml({text, line: 2}).map(({key, values, line}) => [line, key, ...values]);

it.each([
  ['title = "A store"', [2, 'title', 'A store']],
  ["title   =   'A store'", [2, 'title', 'A store']],
  ['title="A store"', [2, 'title', 'A store']],
  ['  "my title" = "x"', [2, 'my title', 'x']],
  ['date = 2020-01-31 # the day', [2, 'date', '2020-01-31']],
  ['title = "No # sign" # seen', [2, 'title', 'No # sign']],
  ["title = 'No # sign'# seen", [2, 'title', 'No # sign']],
  ['title = "it\'s"', [2, 'title', "it's"]],
  ['title = "open', [2, 'title', 'open']],
  ['title = ""', [2, 'title']],
  ['draft = true', [2, 'draft', 'true']],
  ['tags = ["a b", \'c\', d]', [2, 'tags', 'a b', 'c', 'd']],
  ['tags = [\n  "a", # first\n  "b = c",\n]', [2, 'tags', 'a', 'b = c']],
  ['tags = [\n  "a",\n  "b"]', [2, 'tags', 'a', 'b']],
  ['tags = ["a",\n"b"]', [2, 'tags', 'a', 'b']],
  ['tags = [] # none', [2, 'tags']],
])('the TOML %j has the field %j', (text, field) => {
  expect(read(text)).toEqual([field]);
});

it('has the fields of tables, and those behind lists', () => {
  const text = '[taxonomies]\ntags = ["a"]\n# x = 1\n- y = 2\nlist = [\n  a]\nz = 3';
  expect(read(text)).toEqual([
    [3, 'tags', 'a'],
    [6, 'list', 'a'],
    [8, 'z', '3'],
  ]);
});

it('reads 4,000 characters of a line', () => {
  expect(read(`t = "${'x'.repeat(4000)}"`)).toEqual([[2, 't', 'x'.repeat(3995)]]);
});

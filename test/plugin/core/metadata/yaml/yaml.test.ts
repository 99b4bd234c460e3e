import {describe, expect, it} from 'vitest';
import {readYaml} from '../../../../../plugin/core/metadata/yaml/yaml.ts';
import {toYamlHint} from '../../../../../plugin/core/metadata/yaml/yaml-hint.ts';

const read = (text: string) => readYaml({text, line: 2, source: 'front-matter'});
const valuesOf = (text: string) =>
  Object.fromEntries(read(text).fields.map(({key, values}) => [key, values]));

describe('valid YAML', () => {
  it.each([
    ['a date stays text', 'a: 2020-01-31', ['2020-01-31']],
    ['a number stays text', 'a: 007', ['007']],
    ['a list has a value for each item', 'a:\n  - x\n  - "@y"', ['x', '@y']],
    ['a list in one line too', 'a: [x, y]', ['x', 'y']],
    ['a comment is no value', 'a: x # y', ['x']],
    ['no value is an empty list', 'a:', []],
    ['an empty text is an empty list', 'a: ""', []],
    ['an alias is not expanded', 'b: &b [x]\na: *b', ['*b']],
    [
      'a person with fields is one value',
      'a:\n  - name: Ada\n    email: a@x.org\n    github: ada',
      ['Ada <a@x.org> (@ada)'],
    ],
    ['a placeholder in braces is one value', 'a: {x | y}', ['{x | y}']],
    ['a word without quotes is nothing', 'a: NULL', []],
    ['a tilde is nothing', 'a: ~', []],
    ['a word in quotes is one', 'a: "null"', ['null']],
    ['a word that begins so is one', 'a: nullable', ['nullable']],
    ['a word that ends so is one', 'a: not null', ['not null']],
    ['a key without a value has none', '? a', []],
    ['a person has several names', 'a:\n  - Name: Ada\n    e-mail: a@x.org', ['Ada <a@x.org>']],
    ['a person may have no mail', 'a:\n  - name: Ada\n    mail:\n    team: ""', ['Ada']],
    ['a handle has one sign', 'a:\n  - username: "@ada"\n  - login: a@da', ['(@ada)', '(@a@da)']],
    ['other parts are words', 'a:\n  - my-email: x\n    github-id: y', ['x y']],
    ['a person has lists', 'a:\n  - name: [Ada, Bo]\n    ? [x]\n    : y', ['Ada, Bo y']],
    ['a group has its values', 'a:\n  b: x\n  c: y', ['x', 'y']],
  ])('%s', (_, text, values) => {
    expect(valuesOf(text).a).toEqual(values);
  });

  it.each([
    ['relations:\n  obsoletes: 7\n  colour: red\n  ? [x]\n  : y', {obsoletes: ['7']}],
    ['my-relations:\n  obsoletes: 7', {'my-relations': ['7']}],
    ['relations-of:\n  obsoletes: 7', {'relations-of': ['7']}],
    ['Relationships: none', {Relationships: ['none']}],
    ['replaces: {number: 7}', {replaces: ['7']}],
    ['replaces:\n  colour: red', {replaces: ['red']}],
    ['replaces:\n  - id: 7\n    name: Old\n  - 8', {replaces: ['7', '8']}],
    ['replaces:\n  title: Old\n  number: 7', {replaces: ['7']}],
    ['? [a]\n: b\nc: 1', {c: ['1']}],
    ['"": b\nc: 1', {c: ['1']}],
    [': b\nc: 1', {c: ['1']}],
  ])('%j has the fields %j', (text, fields) => {
    expect(valuesOf(text)).toStrictEqual(fields);
  });

  it.each([
    ['50 lists in another', `a: ${'['.repeat(50)}${']'.repeat(50)}`, 0],
    ['51 lists in another', `a: ${'['.repeat(51)}${']'.repeat(51)}`, 1],
    ['51 groups in another', `a: ${'{'.repeat(51)}${'}'.repeat(51)}`, 1],
    ['60 lists beside another', `a: [${'[],'.repeat(60)}]`, 0],
    ['60 groups beside another', `a: [${'{},'.repeat(60)}]`, 0],
    ['49 items in another', `a:\n  ${'- '.repeat(49)}x`, 0],
    ['50 items in another', `a:\n  ${'- '.repeat(50)}x`, 1],
    ['50 items with more spaces', `a:\n  ${'-  '.repeat(50)}x`, 1],
    ['100,000 characters', `#${'x'.repeat(99_994)}\na: 1`, 0],
    ['100,001 characters', `#${'x'.repeat(99_995)}\na: 1`, 1],
  ])('with %s', (_, text, count) => {
    expect(read(text).defects).toHaveLength(count);
  });

  it('gives each field its line in the document', () => {
    expect(read('a: 1\n\nb: 2').fields.map(({line}) => line)).toEqual([2, 4]);
  });

  it.each([
    ['just text', 1],
    ['- a\n- b', 1],
    ['', 0],
  ])('that is no map, %j, has no fields and %i defects', (text, count) => {
    const {fields, defects} = read(text);
    expect([fields, defects.length]).toEqual([[], count]);
  });
});

describe('broken YAML', () => {
  it.each([
    ['- @name unquoted', 'a:\n  - @ada\nb: 1', {a: ['@ada'], b: ['1']}],
    ['a link as an item', 'a:\n  - [x](y.md)\nb: 1', {a: ['[x](y.md)'], b: ['1']}],
    ['an open quote', 'a: "x\nb: 1', {a: ['x'], b: ['1']}],
    ['a curly closing quote', 'a:\n  - "@x”\nb: 1', {a: ['@x'], b: ['1']}],
    ['text after a quoted value', 'a: "x" y\nb: 1', {a: ['x" y'], b: ['1']}],
    ['a colon in a value', 'a: x: y\nb: 1', {a: ['x: y'], b: ['1']}],
    ['tabs', 'a:\n\t- x\nb: 1', {a: ['x'], b: ['1']}],
    ['no space after the colon', 'a: x: y\nb:[]\nc: 1', {a: ['x: y'], b: [], c: ['1']}],
    ['a key indented by mistake', 'a:\n- @x\n  b:\n- y', {a: ['@x'], b: ['y']}],
    ['a list in one line', 'a: [@x, y]\nb: 1', {a: ['@x', 'y'], b: ['1']}],
    [
      'a word on the next line',
      'a: x: y\nb:\n    done\nc: 1',
      {a: ['x: y'], b: ['done'], c: ['1']},
    ],
    ['a value that goes on', 'a: @x\nb: one\n  two\nc: 1', {a: ['@x'], b: ['one two'], c: ['1']}],
    [
      'people with fields',
      'a: x: y\nb:\n  - name: Ada\n    github: ada\n  - name: Bo\n    email: b@x.org',
      {a: ['x: y'], b: ['Ada (@ada)', 'Bo <b@x.org>']},
    ],
  ])('keeps the fields around %s', (_, text, fields) => {
    expect(valuesOf(text)).toEqual(fields);
    expect(read(text).defects).toHaveLength(1);
  });

  it.each([
    ['one\n    two', 'one two'],
    ['one\n\ttwo words', 'one two words'],
    ['one\n  sub:two', 'one sub:two'],
    ['one\n  https://example.org', 'one https://example.org'],
    ['one\n  (see): two', 'one (see): two'],
    ['one\n  (see) two: three', 'one (see) two: three'],
    ['one\n  sub: two', 'one'],
    ['one\n   sub : two', 'one'],
    ['one\n  "my key" : two', 'one'],
    ['one\n  long-key: two: three', 'one'],
    ['one\n  x: two', 'one'],
    ["one\n  'my key':\n", 'one'],
    ['one\n  # note', 'one'],
    ['one\n  ', 'one'],
    ['one\ntwo words', 'one'],
  ])('%j goes on where it is no field and no comment', (value, read) => {
    expect(valuesOf(`a: x: y\nb: ${value}\nc: 1`)).toMatchObject({a: ['x: y'], b: [read]});
  });

  it.each([
    ['a: @ada', 'Put the value in quotes: "@ada".'],
    ['a: "x', 'Close the quotes, and write nothing after them but a comment.'],
    ['a: x: y\nb:[]', 'Put the value in quotes: "x: y".'],
    ['see-also:[]\na: 1', 'Write a space after the colon.'],
  ])('says of %j: %s', (text, hint) => {
    expect(read(text).defects.map((defect) => defect.hint)).toEqual([hint]);
  });

  it.each([
    ['my-key:', 'Indent this line and the one before it as YAML wants.'],
    ['see my-key:x', 'Put the value in quotes: "see my-key:x".'],
    ['a:', 'Indent this line and the one before it as YAML wants.'],
    ['a: b\tc', 'Write spaces instead of tabs.'],
    ['a:\tb', 'Put the value in quotes: "b".'],
    ['a:b', 'Write a space after the colon.'],
    ['a:b\tc', 'Write spaces instead of tabs.'],
    ["- 'x", 'Close the quotes, and write nothing after them but a comment.'],
    ['- x: y: z', 'Put the value in quotes: "x: y: z".'],
    ['x "y', 'Put the value in quotes: "x \\"y".'],
    [`a: ${'x'.repeat(201)}`, `Put the value in quotes: "${'x'.repeat(200)}".`],
  ])('has for the line %j the advice: %s', (line, hint) => {
    expect(toYamlHint(line)).toBe(hint);
  });

  it('names line and column, and the file where it is another', () => {
    expect(read('b: 1\na: @ada').defects).toMatchObject([
      {message: 'Metadata is not valid YAML at `a: @ada`', line: 3, column: 4},
    ]);
    const sidecar = readYaml({text: 'a: @ada', line: 1, source: 'sidecar', file: 'kep.yaml'});
    expect(sidecar.defects).toMatchObject([
      {message: 'Metadata in `kep.yaml`, line 1, is not valid YAML at `a: @ada`', line: 1},
    ]);
  });
});

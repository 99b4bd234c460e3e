import {describe, expect, it} from 'vitest';
import {findMenuComments} from '../../../../plugin/core/template/menu-comment.ts';
import {parse} from '../read.ts';

const find = (text: string) => {
  const file = parse(text, '_template.md');
  const field = file.fields.find(({key}) => key === 'status');
  return field ? findMenuComments(file, field) : undefined;
};

describe('a comment below the status', () => {
  it.each([
    ...[
      'Valid value: a, b',
      'possible values are a, b',
      'Allowed status: a, b',
      'a known state: a, b',
    ],
    ...[
      'Available statuses: a, b',
      'ACCEPTED STATES: a, b',
      'valid option: a, b',
      'known word: a, b',
    ],
    ...[
      'Status: a, b',
      'The statuses are: a, b',
      'Options:a, b',
      'Choose: a, b',
      'choose from a, b',
    ],
    ...['Values: a, b.', 'one of a, b. Ask.', 'Choose one:  a, b', 'Status of the design: a, b'],
    ...[
      `Status ${'x'.repeat(39)}: a, b`,
      'One of: - a, b',
      'One\nof:\n\na,\n  b',
      'valid options: a, b',
    ],
    ...['Known words of it: a, b'],
  ])('that says %j names a, b', (comment) => {
    expect(find(`# T\n\n- Status: x\n\n<!-- ${comment} -->\n`)).toEqual(['a, b']);
  });

  it.each([
    ['a | b', ['a | b']],
    ['one of\n- a\n*  b', ['a | b']],
    ['one of v1.2, b', ['v1.2, b']],
    ['See | there: a', []],
    ['a | b.', []],
    ['a, b', []],
    ['valid valuess: a', []],
    ['Stat: a', []],
    ['Status, or else: a', []],
    [`Status ${'x'.repeat(40)}: a`, []],
    ['one ofa, b', []],
    ['Choose fromage', []],
    ['Choose a or b', []],
  ])('that says %j names %j', (comment, lists) => {
    expect(find(`# T\n\n- Status: x\n\n<!-- ${comment} -->\n`)).toEqual(lists);
  });

  it.each([
    ['# T\n\n- Status: x\n\nText <!-- one of a --> and <!-- one of b', ['a', 'b']],
    ['# T\n\n- Status: x\n\n```\n<!-- one of a -->\n```\n', []],
    ['# T\n\n- Status: x\n\nText.\n\n<!-- one of a -->\n', []],
    ['# T\n\n<!-- one of a -->\n\n- Status: x\n\n<!-- one of b -->\n', ['a', 'b']],
    ['# T\n\n<!-- one of a -->\n\nText.\n\n- Status: x\n', []],
    ['<!-- one of a -->\n\n# T\n\n## Status: x\n\n<!-- one of b -->\n\n<!-- one of c -->\n', ['b']],
    ['# T\n\n<!-- one of a -->\n\n## Status: x\n', []],
  ])('is the next one: %j names %j', (text, lists) => {
    expect(find(text)).toEqual(lists);
  });
});

describe('a comment in front matter', () => {
  it.each([
    ['status: x # one of a|b', ['a|b']],
    ['status: x #  one of a|b', ['a|b']],
    ['status: x #one of a|b', ['a|b']],
    ['status: x#one of a|b', []],
    ['# one of a\n#  - b\nstatus: x', ['a | b', 'a']],
    ['  #one of a|b\nstatus: x', ['a|b', 'a|b']],
    ['# one of a|b\nowner: y # one of c\nstatus: x', []],
    ['status: x\n# one of\n  #   - a\n#- b\nowner: y\n# one of c', ['a | b']],
    ['status: x\nowner: y # one of c', []],
    ['status: x', []],
  ])('%j names %j', (rows, lists) => {
    expect(find(`---\n${rows}\n---\n# T\n`)).toEqual(lists);
  });
});

import {describe, expect, it} from 'vitest';
import {findBrokenHeadings} from '../../../../plugin/core/markdown/broken-headings.ts';
import {parse} from '../read.ts';

const find = (text: string) => findBrokenHeadings(parse(text).lead.slice(0));

describe('a heading without its space', () => {
  it.each([
    ['##Drawbacks', '##', 'Drawbacks'],
    ['######2nd try', '######', '2nd try'],
    ['##`code` here', '##', '`code` here'],
    ['##Überblick', '##', 'Überblick'],
    ['##Ab', '##', 'Ab'],
  ])('is %j', (text, marks, title) => {
    expect(find(text)).toMatchObject([{marks, title}]);
  });

  it.each([
    ...[
      '#Drawbacks',
      '#######Drawbacks',
      '## Drawbacks',
      'see ##Drawbacks',
      '##-x',
      '##A',
      '##A#b',
    ],
    ...['- ##Drawbacks', '> ##Drawbacks', '| ##Drawbacks |\n|---|\n| ##Goals |', '    ##Drawbacks'],
    ...['```\n##Drawbacks\n```', `##${'x'.repeat(102)}`, 'Drawbacks'],
  ])('is not %j', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is told with its place', () => {
    expect(find('One\n##Non-Goals \ntwo')).toEqual([
      {
        marks: '##',
        title: 'Non-Goals',
        name: 'non goals',
        line: 2,
        edit: {line: 2, column: 3, endLine: 2, endColumn: 3, text: ' '},
      },
    ]);
  });
});

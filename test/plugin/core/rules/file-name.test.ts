import {expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const messagesOf = (...names: readonly string[]) =>
  readFolder(Object.fromEntries(names.map((name) => [`${name}.md`, '# T\n\n- Status: draft\n'])))
    .designs.flatMap(({problems}) => problems)
    .filter(({rule}) => rule === 'file-name')
    .map(({message, hint}) => `${message}. ${hint}`);

it.each([
  [
    'no number',
    ['0001-ovens', '0002-kilns', '0003-racks', 'doors'],
    'File name `doors` has no number, unlike the others here. Rename it to `0004-doors`, and correct the links to it.',
  ],
  [
    'spaces',
    ['ovens-and-kilns', 'racks', 'doors', 'cold  rooms'],
    'File name `cold  rooms` has spaces, unlike the others here. Rename it to `cold-rooms`, and correct the links to it.',
  ],
  [
    'both',
    ['0001-ovens', '0002-kilns', '0003-racks', 'cold rooms'],
    'File name `cold rooms` has spaces and no number, unlike the others here. Rename it to `0004-cold-rooms`, and correct the links to it.',
  ],
])('a name with %s is found where three of four are otherwise', (_fault, names, message) => {
  expect(messagesOf(...names)).toEqual([message]);
});

it.each([
  ['two of three', ['0001-ovens', '0002-kilns', 'doors']],
  ['three of five', ['0001-ovens', '0002-kilns', '0003-racks', 'doors', 'walls']],
  ['two of four', ['0001-ovens', '0002-kilns', 'cold rooms', 'warm rooms']],
  ['five of seven', ['01-ovens', '02-bread', '03-flour', '04-salt', '05-yeast', 'doors', 'walls']],
])('%s names that are alike are no convention', (_share, names) => {
  expect(messagesOf(...names)).toEqual([]);
});

it('names of other folders count for nothing', () => {
  expect(messagesOf('x/0001-ovens', 'x/0002-kilns', 'y/0003-racks', 'x/doors')).toEqual([]);
});

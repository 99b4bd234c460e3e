import {expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const template = '# Title\n\n## Aim\n\n## Cost [optional]\n\n## Risks [optional]\n';
const write = (cost: string) =>
  `# A\n\n## Aim\n\nTo save time.\n\n## Cost${cost}\n\n## Risks [optional]\n\nFew.\n`;
const marked = ' [optional]\n\nA week.';
const plain = '\n\nA week.';

/** How many of the documents of a folder are told of a mark on the heading `Cost`. */
function countTold(costs: readonly string[]): number {
  const texts = Object.fromEntries(costs.map((cost, at) => [`${100 + at}-a.md`, write(cost)]));
  const {designs} = readFolder({'_template.md': template, ...texts});
  const messages = designs.flatMap(({problems}) => problems.map(({message}) => message));
  return messages.filter((message) => message.startsWith('Section `Cost [optional]` still')).length;
}

const repeat = (count: number, cost: string) => Array.from({length: count}, () => cost);

it.each([
  ['one of four', [marked, ...repeat(3, plain)], 1],
  ['all of four, which may all have forgotten it', repeat(4, marked), 4],
  ['one of five', [marked, ...repeat(4, plain)], 1],
  ['two of eight', [...repeat(2, marked), ...repeat(6, plain)], 2],
  ['two of seven', [...repeat(2, marked), ...repeat(5, plain)], 0],
  ['all of five', repeat(5, marked), 0],
  ['one of five that are written', [marked, ...repeat(4, plain), ...repeat(4, ' [optional]')], 1],
])('a mark that %s keep is said of %s documents', (_, costs, told) => {
  expect(countTold(costs)).toBe(told);
});

import {expect, it} from 'vitest';
import {compareReleases} from '../../../../plugin/core/releases/names.ts';
import {toReleaseGroups} from '../../../../plugin/site/designs/releases.ts';
import {toContent} from '../content.ts';

it.each([
  ['1.10', '1.9'],
  ['v2.0', '1.9'],
  ['1.0.1', '1.0'],
  ['1.0', '1.0-rc.1'],
  ['1.0-rc.10', '1.0-rc.9'],
  ['1.0-rc.1', '1.0-beta.2'],
  ['2024.2', '2024.1'],
  ['Q3 2024', 'Q2 2024'],
  ['Borealis', 'Aurora'],
  ['0.1', 'Next'],
  ['Next', ''],
])('puts %j before %j', (newer, older) => {
  expect(compareReleases(newer, older)).toBeLessThan(0);
  expect(compareReleases(older, newer)).toBeGreaterThan(0);
});

it('takes two spellings of one release together, and keeps the order within it', () => {
  const released = (release: string) => `---\nrelease: ${release}\n---\n# T\n`;
  const {designs} = toContent({
    'a.md': released('1.2'),
    'b.md': '# T\n',
    'c.md': released('V1.2'),
    'd.md': released('1.3'),
  }).set;
  const groups = toReleaseGroups(designs).map(({release, designs: members}) => [
    release,
    ...members.map(({id}) => id),
  ]);
  expect(groups).toEqual([
    ['1.3', 'd'],
    ['1.2', 'a', 'c'],
    [undefined, 'b'],
  ]);
});

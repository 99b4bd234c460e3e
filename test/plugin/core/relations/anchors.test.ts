import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const status = '- Status: draft\n';

const faultsOf = (links: string, other = '') => {
  const set = readFolder({
    '0001-linking.md': `# A: first\n\n${status}\n${links}\n\n## Own & only (2nd)\n\nx\n`,
    '0002-linked.md': `# B\n\n${status}\n${other}\n`,
    '0003-mdx.mdx': '# C\n',
  });
  const found = set.designs.find(({id}) => id === '0001-linking')?.problems ?? [];
  return found.filter(({rule}) => rule === 'broken-link').map(({message}) => message);
};

describe('a link to a heading', () => {
  it.each([
    ['of its own document', '[x](#own--only-2nd)', ''],
    ['in another case', '[x](#Own--Only-2nd)', ''],
    ['that is the title', '[x](#a-first)', ''],
    ['of another document', '[x](0002-linked.md#goals)', '## Goals\n'],
    ['that stands there twice', '[x](0002-linked.md#goals-1)', '## Goals\n\n## Goals\n'],
    ['in a list', '[x](0002-linked.md#goals)', '- ## Goals\n'],
    ['in a quote', '[x](0002-linked.md#goals)', '> ## Goals\n'],
    ['of HTML', '[x](0002-linked.md#my-goals)', '<h2 align="center">My goals</h2>\n'],
    ['with letters of other scripts', '[x](0002-linked.md#größe)', '## Größe\n'],
    ['with encoded letters', '[x](0002-linked.md#gr%C3%B6%C3%9Fe)', '## Größe\n'],
    ['that is a tag', '[x](0002-linked.md#here)', 'Text <a name="here"></a>\n'],
    ['that is given', '[x](0002-linked.md#here)', '## Goals {#here}\n'],
    ['that is a footnote', '[x](0002-linked.md#fn-1)', ''],
    ['that is the top', '[x](#top), [y](#)', ''],
    ['in MDX, where anything may give one', '[x](0003-mdx.mdx#any)', ''],
    ['of another site', '[x](https://example.org/a.md#any)', ''],
  ])('%s is right', (_, links, other) => {
    expect(faultsOf(links, other)).toEqual([]);
  });

  it.each([
    ['[x](#nowhere)', 'Link `#nowhere` leads to no heading of this document'],
    ['[x][y]\n\n[y]: #nowhere', 'Link `#nowhere` leads to no heading of this document'],
    [
      '[x](0002-linked.md#nowhere)',
      'Link `0002-linked.md#nowhere` leads to no heading of `0002-linked.md`',
    ],
    [
      '[x](0002-linked#goals-1)',
      'Link `0002-linked#goals-1` leads to no heading of `0002-linked.md`',
    ],
  ])('%s is wrong', (links, message) => {
    expect(faultsOf(links, '## Goals\n')).toEqual([message]);
  });

  it('is wrong with the nearest one in the hint', () => {
    const {designs} = readFolder({
      '0001-linking.md': `# A\n\n${status}\n[x](0002-linked.md#drawback)\n`,
      '0002-linked.md': `# B\n\n${status}\n## Drawbacks\n\nx\n`,
    });
    expect(designs[0]?.problems.find(({rule}) => rule === 'broken-link')?.hint).toBe(
      'Write `0002-linked.md#drawbacks`.',
    );
  });

  it('is wrong with the one that begins so in the hint', () => {
    const {designs} = readFolder({
      '0001-linking.md': `# A\n\n${status}\n[x](#costs)\n\n## Costs (for one year)\n\nx\n`,
    });
    expect(designs[0]?.problems.find(({rule}) => rule === 'broken-link')?.hint).toBe(
      'Write `#costs-for-one-year`.',
    );
  });
});

describe('a link that leaves the folder', () => {
  it.each([
    ['and comes back leads where it says', '[x](../design/0002-linked.md)', []],
    [
      'and comes back to nothing is broken',
      '[x](../design/no.md)',
      ['Link `../design/no.md` leads to no file'],
    ],
    ['and does not come back cannot be seen', '[x](../src/no.md)', []],
  ])('%s', (_, links, faults) => {
    expect(faultsOf(links)).toEqual(faults);
  });
});

describe('a footnote', () => {
  it.each([
    'Text.[^1]\n\n[^1]:\n    ```json\n    {"a": 1}\n    ```',
    'Text.[^note]\n\n[^note]: docs/none.md',
  ])('is no link: %j', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('leaves no mark in a summary', () => {
    const {designs} = readFolder({
      '0001-linking.md': `# A\n\n${status}\n## Summary\n\nOvens are hot.[^1]\n\n[^1]: very.md\n`,
    });
    expect(designs[0]?.summary?.text).toBe('Ovens are hot.');
  });
});

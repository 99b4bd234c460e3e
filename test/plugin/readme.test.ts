import {readFile, stat} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {checkOptions} from '../../plugin/cli/check-options.ts';
import {defaultLevels, presets} from '../../plugin/core/index.ts';
import {readRulePages} from '../../plugin/package/rule-pages.ts';

const file = new URL('../../README.md', import.meta.url);
const readme = await readFile(file, 'utf8');
const rulesTable = /\| rule \| level \| finds \|\n(?:\|.*\n)+/;

describe('the page of the command line', async () => {
  const page = new URL('../../example-site/docs/command-line.md', import.meta.url);
  const text = await readFile(page, 'utf8');
  it.each(checkOptions.map(([flags]) => flags.split(' ')[0]))('names %s', (flag) => {
    expect(text).toContain(`\`${flag}`);
  });
});

describe('the README', () => {
  it.each([...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link))(
    'links %s, which exists',
    async (link) => {
      expect(await stat(new URL(`../../${link}`, import.meta.url))).toBeTruthy();
    },
  );

  // `npx vitest run test/plugin/readme.test.ts --update` writes the table.
  it('lists every rule with its level and what its page says it finds', async () => {
    const pages = await readRulePages();
    const rows = pages.map(({id, summary}) => {
      const finds = summary.replace(/^Finds |\.$/g, '').replaceAll('|', '\\|');
      return `| [\`${id}\`](plugin/core/rules/${id}.md) | \`${defaultLevels[id]}\` | ${finds} |\n`;
    });
    const table = `| rule | level | finds |\n|---|---|---|\n${rows.join('')}`;
    expect(readme).toMatch(rulesTable);
    await expect(readme.replace(rulesTable, () => table)).toMatchFileSnapshot(file.pathname);
  });

  it.each(Object.keys(presets))('names the preset %s', (preset) => {
    expect(readme).toContain(`\`'${preset}'\``);
  });
});

import {describe, expect, it} from 'vitest';
import {ruleIds} from '../../../../../plugin/core/index.ts';
import {toSitePaths} from '../../../../../plugin/site/pages/paths.ts';
import {
  readRuleTexts,
  toRulePage,
  withRuleLinks,
} from '../../../../../plugin/site/pages/rules/rule-texts.ts';
import {toPluginOptions} from '../../../../../plugin/validate-options/validate-options.ts';

const options = toPluginOptions({rules: {'broken-link': 'ignore', 'empty-section': 'throw'}});
const rules = await readRuleTexts(options, toSitePaths('/', options));

it('reads the page of every rule in force', () => {
  const others = ruleIds.filter((id) => options.rules[id] !== 'ignore');
  expect(rules.map(({id}) => id)).toEqual(others);
  expect(others).not.toContain('broken-link');
  for (const {finds, markdown} of rules) {
    expect(finds).toMatch(/^[A-Z].*[^.]$/);
    expect(markdown).toContain('## Wrong');
    expect(markdown).not.toMatch(/^# /);
  }
});

it('reads none where problems are not shown', async () => {
  const hidden = toPluginOptions({showProblems: false});
  expect(await readRuleTexts(hidden, toSitePaths('/', hidden))).toEqual([]);
});

it('knows level and address of each', () => {
  expect(rules.find(({id}) => id === 'empty-section')).toMatchObject({
    level: 'throw',
    permalink: '/design/rules/empty-section',
    name: 'rules/empty-section.md',
  });
});

it('shows the file of an example above it, and leaves what examples hold', () => {
  expect(
    toRulePage(
      '# a-rule\n\nFinds things that\nare wrong.\n\n## Wrong\n\n````md file=a.md\n```md\n```\n````\n\n```yaml file="b c.yaml" damage="x"\n# d\n```\n',
    ),
  ).toEqual({
    finds: 'Things that are wrong',
    markdown:
      'Finds things that\nare wrong.\n\n## Wrong\n\n````md title="a.md"\n```md\n```\n````\n\n```yaml title="b c.yaml" damage="x"\n# d\n```\n',
  });
});

describe('a link in a page of a rule', () => {
  const resolve = withRuleLinks(
    () => ({kind: 'broken'}),
    '/data/rules',
    rules,
    'https://host.example/o/r/blob/main/plugin/core/rules',
  );

  it.each([
    ['empty-section.md', '/design/rules/empty-section'],
    ['./empty-section.md#why', '/design/rules/empty-section#why'],
    ['broken-link.md', 'https://host.example/o/r/blob/main/plugin/core/rules/broken-link.md'],
    ['../types.ts', 'https://host.example/o/r/blob/main/plugin/core/types.ts'],
    ['https://commonmark.org', 'https://commonmark.org'],
    ['#why', '#why'],
  ])('%s leads to %s', (url, target) => {
    expect(resolve('/data/rules/a.md', url, 'link')).toEqual({kind: 'url', url: target});
  });

  it('is none of its business in a document', () => {
    expect(resolve('/design/a.md', 'empty-section.md', 'link')).toEqual({kind: 'broken'});
  });
});

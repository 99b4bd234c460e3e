import {describe, expect, it} from 'vitest';
import type {Options} from '../../../plugin/index.ts';
import {UserError} from '../../../plugin/user-error.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';

describe('wrong options', () => {
  it.each<[string, unknown, string]>([
    ['another type', {path: 3}, 'path  expected a string, got 3'],
    ['no list', {include: '**/*.md'}, 'include  expected an array, got "**/*.md"'],
    ['a word of a list that is no text', {exclude: [1]}, 'exclude.0  expected a string, got 1'],
    [
      'text for a yes or no',
      {showLastUpdateTime: 'yes'},
      'showLastUpdateTime  expected a boolean, got "yes"',
    ],
    [
      'a misspelt option',
      {routBasePath: 'x'},
      'routBasePath  is not an option. Did you mean `routeBasePath`?',
    ],
    [
      'a misspelt part',
      {releaseNotes: {tittle: 'x'}},
      'releaseNotes.tittle  is not an option. Did you mean `title`?',
    ],
    [
      'a misspelt rule',
      {rules: {'empty-sections': 'warn'}},
      'rules.empty-sections  is not a rule. Did you mean `empty-section`?',
    ],
    [
      'a level that is none',
      {rules: {'empty-section': 'error'}},
      'rules.empty-section  expected "ignore", "log", "warn" or "throw", got "error"',
    ],
    [
      'a phase that is none',
      {statuses: [{id: 'x', phase: 'finished'}]},
      'statuses.0.phase  expected "draft", "accepted", "done", "paused", "dropped", "superseded" or "unknown", got "finished"',
    ],
    [
      'a repository that is no address',
      {repositoryUrl: 'org/repo'},
      'repositoryUrl  expected a URL such as https://github.com/org/repo, got "org/repo"',
    ],
    [
      'an address that is no path of a page',
      {index: {path: 'a?b'}},
      'index.path  expected a path without `?` and `#`, got "a?b"',
    ],
    [
      'release notes that are on',
      {releaseNotes: true},
      'releaseNotes  expected false or an object, got true',
    ],
    ['html that is none', {html: 'raw'}, 'html  expected "safe" or "trusted", got "raw"'],
    [
      'a misspelt word',
      {html: 'saef'},
      'html  expected "safe" or "trusted", got "saef". Did you mean `safe`?',
    ],
    [
      'a misspelt preset',
      {rules: 'strickt'},
      'rules  expected "recommended", "strict" or "off", got "strickt". Did you mean `strict`?',
    ],
    [
      'a misspelt preset below single levels',
      {rules: {extends: 'of', 'empty-section': 'warn'}},
      'rules.extends  expected "recommended", "strict" or "off", got "of". Did you mean `off`?',
    ],
    ['rules that are none', {rules: 3}, 'rules  expected the name of a preset or an object, got 3'],
    [
      'a health page that is on',
      {health: true},
      'health  expected false, "development" or an object, got true',
    ],
    [
      'a misspelt part of the health page',
      {health: {titel: 'x'}},
      'health.titel  is not an option. Did you mean `title`?',
    ],
    [
      'the address of another page',
      {health: {path: '/Release-notes/'}},
      'health.path  expected an address of its own, got "/Release-notes/", where releaseNotes.path is already',
    ],
    [
      'the address of the index',
      {releaseNotes: {path: ''}},
      'releaseNotes.path  expected an address of its own, got "", where index.path is already',
    ],
    [
      'the address of a rule',
      {index: {path: 'rules/missing-section'}},
      'index.path  expected an address of its own, got "rules/missing-section", where the page of the rule missing-section is already',
    ],
    [
      'problems that are none',
      {showProblems: 'always'},
      'showProblems  expected true, false or "development", got "always"',
    ],
    [
      'an address to edit that is none',
      {editUrl: 3},
      'editUrl  expected a URL or a function, got 3',
    ],
    ['a status without a name', {statuses: [{label: 'Done'}]}, 'statuses.0.id  is missing'],
    [
      'a misspelt part of a list',
      {statuses: [{id: 'x', phas: 'done'}]},
      'statuses.0.phas  is not an option. Did you mean `phase`?',
    ],
    ['a status that is none', {statuses: [3]}, 'statuses.0  expected a string or an object, got 3'],
    [
      'an id that is none',
      {id: 'a b'},
      'id  expected letters, digits, `_` and `-` only, got "a b"',
    ],
    ['no statuses at all', {statuses: []}, 'statuses  expected at least one, got []'],
    ['an empty text', {path: ''}, 'path  expected a string that is not empty'],
    [
      'a plugin that is none',
      {remarkPlugins: ['x']},
      'remarkPlugins.0  expected a function, or a list of a function and its options, got "x"',
    ],
    [
      'a feed that is none',
      {feedOptions: {type: 'xml'}},
      'feedOptions.type  expected "rss", "atom", "json", "all" or null, got "xml"',
    ],
    [
      'a feed in a list that is none',
      {feedOptions: {type: ['rss', 'xml']}},
      'feedOptions.type.1  expected "rss", "atom" or "json", got "xml"',
    ],
    [
      'a limit that is none',
      {feedOptions: {limit: 0}},
      'feedOptions.limit  expected a whole number from 1, or false, got 0',
    ],
    [
      'a misspelt option of feeds',
      {feedOptions: {tilte: 'x'}},
      'feedOptions.tilte  is not an option. Did you mean `title`?',
    ],
    [
      'a history that is none',
      {history: 3},
      'history  expected true, false, the path of a history file, or an object, got 3',
    ],
    [
      'a misspelt part of the history',
      {history: {fetsh: true}},
      'history.fetsh  is not an option. Did you mean `fetch`?',
    ],
    [
      'an age that is none',
      {staleAfter: {draft: 'never'}},
      'staleAfter.draft  expected a whole number of days from 1, or false, got "never"',
    ],
    [
      'an age of a phase without one',
      {staleAfter: {done: 3}},
      'staleAfter.done  is not an option. Known: draft, accepted',
    ],
    [
      'releases that are none',
      {releases: 'weeks'},
      'releases  expected "auto", "field", "tags", "years", "quarters", "months", an object with `tags`, a list with a name and a date each, the path of a .json file, or false, got "weeks"',
    ],
    ['options that are no object', 3, 'options  expected an object, got 3'],
  ])('%s', (_, options, line) => {
    expect(() => toPluginOptions(options)).toThrow(
      new UserError(`Options of docusaurus-plugin-design-docs are wrong:\n  ${line}`),
    );
  });
});

it('lists all that is wrong, in columns', () => {
  expect(() => toPluginOptions({path: 1, rules: {'empty-section': 1}, x: 1})).toThrow(
    new UserError(`Options of docusaurus-plugin-design-docs are wrong:
  path                 expected a string, got 1
  rules.empty-section  expected "ignore", "log", "warn" or "throw", got 1
  x                    is not an option. Known: ${known.join(', ')}`),
  );
});

const known = [
  ...['id', 'path', 'routeBasePath', 'include', 'exclude', 'template', 'statuses', 'rules'],
  ...[
    'showProblems',
    'editUrl',
    'editLocalizedFiles',
    'showLastUpdateTime',
    'showLastUpdateAuthor',
    'repositoryUrl',
    'branch',
    'history',
    'staleAfter',
    'releases',
  ],
  ...[
    'html',
    'socialCards',
    'search',
    'releaseNotes',
    'index',
    'activity',
    'insights',
    'authors',
    'health',
    'feedOptions',
    'remarkPlugins',
    'rehypePlugins',
    'recmaPlugins',
  ],
  ...['beforeDefaultRemarkPlugins', 'beforeDefaultRehypePlugins', 'designRootComponent'],
  ...['designIndexPageComponent', 'designPageComponent', 'designReleaseNotesPageComponent'],
  ...['designReleasePageComponent', 'designAuthorsPageComponent', 'designAuthorPageComponent'],
  ...['designHealthPageComponent', 'designActivityPageComponent', 'designInsightsPageComponent'],
  'designRulePageComponent',
];

describe('right options', () => {
  it('are completed', () => {
    expect(toPluginOptions(undefined)).toMatchObject({
      id: 'default',
      path: 'design',
      routeBasePath: 'design',
      include: ['**/*.{md,mdx,markdown}'],
      exclude: [],
      rules: {'missing-section': 'warn'},
      showProblems: true,
      html: 'safe',
      releaseNotes: {path: 'release-notes', title: 'Release notes'},
      index: {path: '', title: 'Designs'},
      remarkPlugins: [],
      designPageComponent: '@theme/DesignPage',
    });
  });

  it('of a part keep the defaults of its other parts', () => {
    const {releaseNotes, rules} = toPluginOptions({
      releaseNotes: {title: 'What is new'},
      rules: {'empty-section': 'ignore'},
    });
    expect(releaseNotes).toEqual({path: 'release-notes', title: 'What is new'});
    expect(rules).toMatchObject({'empty-section': 'ignore', 'missing-section': 'warn'});
  });

  it.each([
    ['recommended', 'warn', 'warn'],
    ['strict', 'throw', 'throw'],
    ['off', 'ignore', 'ignore'],
    [{extends: 'strict', 'empty-section': 'log'}, 'throw', 'log'],
    [{extends: 'off', 'empty-section': 'throw'}, 'ignore', 'throw'],
    [{'empty-section': 'log'}, 'warn', 'log'],
    [{extends: 'recommended'}, 'warn', 'warn'],
  ] as const)('have levels by preset and by rule: %j', (rules, missing, empty) => {
    expect(toPluginOptions({rules}).rules).toMatchObject({
      'missing-section': missing,
      'empty-section': empty,
    });
  });

  it('may have statuses as words or with all they mean', () => {
    const {statuses} = toPluginOptions({
      statuses: ['Draft', {id: 'shipped', label: 'Out', phase: 'done'}, {id: 'parked'}],
    });
    expect(statuses).toEqual([
      {id: 'draft', label: 'Draft', phase: 'draft'},
      {id: 'shipped', label: 'Out', phase: 'done'},
      {id: 'parked', label: 'Parked', phase: 'unknown'},
    ]);
  });

  it('may have functions', () => {
    const editUrl = () => undefined;
    const plugin = () => undefined;
    const {remarkPlugins, editUrl: given} = toPluginOptions({
      editUrl,
      remarkPlugins: [plugin, [plugin, {deep: true}]],
    });
    expect(given).toBe(editUrl);
    expect(remarkPlugins).toEqual([plugin, [plugin, {deep: true}]]);
  });

  it.each([
    [{releaseNotes: false}, 'releaseNotes', false],
    [{routeBasePath: '/'}, 'routeBasePath', '/'],
    [{}, 'insights', false],
    [{insights: {}}, 'insights', {path: 'insights', title: 'Insights', show: true}],
    [{activity: false}, 'activity', false],
    [{health: false}, 'health', false],
    [{health: 'development'}, 'health', {path: 'health', title: 'Health', show: 'development'}],
    [{health: {title: 'State'}}, 'health', {path: 'health', title: 'State', show: true}],
    [
      {repositoryUrl: 'https://github.com/org/repo//'},
      'repositoryUrl',
      'https://github.com/org/repo',
    ],
    [
      {editUrl: 'https://github.com/org/repo/edit/main'},
      'editUrl',
      'https://github.com/org/repo/edit/main',
    ],
  ] as const)('%j', (options, name, value) => {
    expect(toPluginOptions(options)[name]).toEqual(value);
  });
});

it('are typed, as the README shows', () => {
  const given = {path: 'design', rules: {extends: 'strict'}} satisfies Options;
  // @ts-expect-error a misspelt option
  const wrong = {paht: 'design'} satisfies Options;
  expect(toPluginOptions(given).path).toBe('design');
  expect(() => toPluginOptions(wrong)).toThrow('Did you mean `path`?');
});

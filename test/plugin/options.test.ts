import {describe, expect, it} from 'vitest';
import {toPluginOptions} from '../../plugin/options.ts';

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
    ['html that is none', {html: 'unsafe'}, 'html  expected "safe" or "trusted", got "unsafe"'],
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
    ['no statuses at all', {statuses: []}, 'statuses  expected at least one, got []'],
    ['an empty text', {path: ''}, 'path  expected a text that is not empty'],
    [
      'a plugin that is none',
      {remarkPlugins: ['x']},
      'remarkPlugins.0  expected a function, or a list of a function and its options, got "x"',
    ],
    ['options that are no object', 3, 'options  expected an object, got 3'],
  ])('%s', (_, options, line) => {
    expect(() => toPluginOptions(options)).toThrow(
      new Error(`Options of docusaurus-plugin-design-docs are wrong:\n  ${line}`),
    );
  });
});

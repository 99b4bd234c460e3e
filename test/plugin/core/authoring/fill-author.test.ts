import {describe, expect, it} from 'vitest';
import {fillTemplate} from '../../../../plugin/core/authoring/fill-template.ts';
import {builtInWords, type StatusWord} from '../../../../plugin/core/index.ts';
import {applyEdits, openDocument} from '../edits/edits.ts';

const ada = {name: 'Ada Example', handle: 'ada'};

const fill = (text: string, author: Partial<typeof ada> = ada, words = builtInWords) =>
  applyEdits(
    text,
    fillTemplate(openDocument(text), {title: 'Cache', today: '2026-01-31', author}, words),
  );

describe('the author is filled in', () => {
  it.each<[string, string]>([
    ['<your name>', 'Ada Example'],
    ['\\<your name\\>', 'Ada Example'],
    ['{name}', 'Ada Example'],
    ["[author's full name, or more]", 'Ada Example'],
    ['<authors name>', 'Ada Example'],
    ['<author name>', 'Ada Example'],
    ['<first and last name>', 'Ada Example'],
    ['Your name', 'Ada Example'],
    ['my full name', 'Ada Example'],
    ['Jane Doe', 'Ada Example'],
    ['John Doe (<your github handle>)', 'Ada Example (ada)'],
    ['<alias>', 'ada'],
    ['\\<your alias here\\>', 'ada'],
    ['{github}', 'ada'],
    ['[handle or more of it]', 'ada'],
    ['<user name>', 'ada'],
    ['<username>', 'ada'],
    ['<your name>, @github-handle', 'Ada Example, @ada'],
    ['@janedoe', '@ada'],
    ['@jane.doe', '@ada'],
    ['@your-github-handle', '@ada'],
    ['@yourname', '@ada'],
    ['@github', '@ada'],
    ['@githubuser', '@ada'],
    ['@alias', '@ada'],
    ['@username', '@ada'],
    ['@handle', '@ada'],
    ['TBD', 'Ada Example'],
    ['**TODO**', '**Ada Example**'],
    ['_tbd._', '_Ada Example._'],
    ['"TBD"', '"Ada Example"'],
  ])('%j becomes %j', (placeholder, author) => {
    expect(fill(`# T\n\n- Author: ${placeholder}\n`)).toBe(`# Cache\n\n- Author: ${author}\n`);
  });

  it.each([
    ...['@adaline', 'Jane', 'ask TBD', 'TBD or so', '<team>', '<name', 'the name'],
    ...['@aliases', 'Janet Doe', 'my names', `<${'x'.repeat(101)} alias>`],
  ])('%j is no placeholder', (value) => {
    expect(fill(`# T\n\n- Author: ${value}\n`)).toBe(`# Cache\n\n- Author: ${value}\n`);
  });

  it.each<[string, string]>([
    ['authors:\n  - TBD\n  - TBD', 'authors:\n  - Ada Example\n  - TBD'],
    ['authors:\n- "@janedoe"\n- <your name>', 'authors:\n- "@ada"\n- Ada Example'],
    ['authors:\n    - <your name>\nowner: x', 'authors:\n    - Ada Example\nowner: x'],
    ['authors:\n*  <your name>', 'authors:\n*  Ada Example'],
    [
      'authors: <your name>\napprovers: <your name>',
      'authors: Ada Example\napprovers: <your name>',
    ],
    ['authors: # TBD', 'authors: # TBD'],
    ['authors:\n  - TBD\n  - Ben', 'authors:\n  - TBD\n  - Ben'],
  ])('%j becomes %j', (before, after) => {
    expect(fill(`---\n${before}\n---\n\n## Why\n`)).toBe(`---\n${after}\n---\n\n## Why\n`);
  });

  it('in a list only up to the next field or an empty line', () => {
    const rest = '- Approver (lead): <your name>\n\n   \n  <your name>\n';
    expect(fill(`# T\n\n- Author: <your name>\n  - <alias>\n- <your name>\n${rest}`)).toBe(
      `# Cache\n\n- Author: Ada Example\n  - ada\n- Ada Example\n${rest}`,
    );
    const spaces = '   \n  <your name>\n';
    expect(fill(`# T\n\n- Author: <your name>\n${spaces}`)).toBe(
      `# Cache\n\n- Author: Ada Example\n${spaces}`,
    );
  });

  it.each<[string, Partial<typeof ada>, string]>([
    ['authors: TBD', {handle: 'ada'}, 'authors: "@ada"'],
    ['authors: "TBD"', {handle: 'ada'}, 'authors: "@ada"'],
    ["authors:\n  - 'TBD'", {handle: 'ada'}, "authors:\n  - '@ada'"],
    ['authors: TBD', {name: 'Ada'}, 'authors: Ada'],
    ['authors: TBD', {}, 'authors: TBD'],
    ['authors: <your name>, <alias>', {name: 'Ada'}, 'authors: Ada, <alias>'],
    ['authors: <your name>, <alias>', {handle: 'ada'}, 'authors: <your name>, ada'],
  ])('%j by %j is %j', (before, author, after) => {
    expect(fill(`---\n${before}\n---\n\n## Why\n`, author)).toBe(`---\n${after}\n---\n\n## Why\n`);
  });

  it('in the metadata file beside the template, and there in quotes too', () => {
    const document = openDocument('# T\n', 'authors: TBD\n');
    const facts = {title: 'Cache', today: '2026-01-31', author: {handle: 'ada'}};
    expect(fillTemplate(document, facts, builtInWords)).toContainEqual({
      path: 'kep.yaml',
      ...{line: 1, column: 10, endLine: 1, endColumn: 13},
      text: '"@ada"',
    });
  });

  it('without quotes in a list', () => {
    expect(fill('# T\n\n- Author: TBD\n', {handle: 'ada'})).toBe('# Cache\n\n- Author: @ada\n');
  });
});

describe('the menu of statuses becomes one word', () => {
  const word = (id: string, phase: StatusWord['phase']) => ({id, label: id, phase});
  const words = [word('open', 'accepted'), word('idea', 'draft'), word('shut', 'dropped')];

  it.each<[string, string, readonly StatusWord[]]>([
    ['open|idea|shut', 'idea', words],
    ['Open | Idea | Shut', 'Idea', words],
    ['open|shut', 'open', words.filter(({phase}) => phase !== 'draft')],
    ['Idea | Open | Shut', 'Idea', words],
    ['idea', 'idea', words],
    ['accepted|rejected', 'provisional', builtInWords],
  ])('%s becomes %s', (menu, chosen, known) => {
    expect(fill(`# T\n\n- Owner: x\n- Status: ${menu}\n`, {}, known)).toBe(
      `# Cache\n\n- Owner: x\n- Status: ${chosen}\n`,
    );
  });

  it('also behind a list that speaks of the status', () => {
    const text = '# T\n\n- **Status** Required\n\n## Status\n\nopen|idea|shut\n';
    expect(fill(text, {}, words)).toBe('# Cache\n\n- **Status** Required\n\n## Status\n\nidea\n');
  });
});

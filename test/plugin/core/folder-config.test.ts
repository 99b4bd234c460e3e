import {describe, expect, it} from 'vitest';
import {parseFolderConfig} from '../../../plugin/core/folder-config.ts';

describe('design-docs.yml', () => {
  it('gives what it says', () => {
    const {config, faults} = parseFolderConfig(
      [
        'template: ../forms/short.md',
        'statuses:',
        '  - draft',
        '  - {id: agreed, label: Agreed upon, phase: accepted}',
        'rules: {extends: strict, stale-toc: ignore}',
        'repositoryUrl: https://example.org/o/r/',
        'title: Designs of the house',
        'description: What we build, and why.',
        'staleAfter: {draft: 90, accepted: false}',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(config).toEqual({
      template: '../forms/short.md',
      statuses: [
        {id: 'draft', label: 'Draft', phase: 'draft'},
        {id: 'agreed', label: 'Agreed upon', phase: 'accepted'},
      ],
      rules: {extends: 'strict', 'stale-toc': 'ignore'},
      repositoryUrl: 'https://example.org/o/r',
      title: 'Designs of the house',
      description: 'What we build, and why.',
      staleAfter: {draft: 90, accepted: false},
    });
  });

  it.each([
    ['statuses: {dormant: paused}', [{id: 'dormant', phase: 'paused'}]],
    ['{"statuses": ["dormant"]}', [{id: 'dormant', phase: 'unknown'}]],
  ])('has words of statuses as in %s', (text, statuses) => {
    expect(parseFolderConfig(text).config).toMatchObject({statuses});
  });

  it.each([
    ['[{name: 1.10, date: 2025-05-05}]', [{name: '1.10', date: '2025-05-05'}]],
    ['\n- date: 2025-05-05\n  tagName: 007', [{name: '007', date: '2025-05-05'}]],
    ['{tags: v*}', {tags: 'v*'}],
    ['list.json', {file: 'list.json'}],
    ['false', false],
  ])('has releases as in %s', (text, releases) => {
    expect(parseFolderConfig(`releases: ${text}`)).toEqual({config: {releases}, faults: []});
  });

  it.each([
    ['html: trusted', 1, '`html` is no entry of this file'],
    ['title: A\ntemplat: x', 2, 'Did you mean `template`?'],
    ['rules: {missing-summry: log}', 1, 'Did you mean `missing-summary`?'],
    ['rules: {stale-toc: lgo}', 1, 'rules.stale-toc `lgo` is not a level. Did you mean `log`?'],
    ['rules: stric', 1, 'Did you mean `strict`?'],
    ['statuses: [{id: dormant, phase: pausd}]', 1, 'statuses.0 `pausd` is not a phase'],
    ['repositoryUrl: javascript:alert(1)', 1, 'repositoryUrl expected a URL'],
    ['title: 3', 1, 'title expected a string'],
    ['staleAfter: 90', 1, 'staleAfter expected days by phase, such as {draft: 180'],
    ['staleAfter: {draft: 0}', 1, 'staleAfter.draft expected a whole number of days from 1'],
    ['staleAfter: {draft: soon}', 1, 'staleAfter.draft expected a whole number of days from 1'],
    ['staleAfter: {drafts: 9}', 1, '`drafts` is not a phase that waits. Did you mean `draft`?'],
    ['title: A\nreleases: tag', 2, 'releases expected "auto", "field", "tags"'],
    [
      'releases:\n  - {name: 1.9, date: 2024-05-05}\n  - {name: 1.10, date: 2024-13-01}',
      3,
      'releases.1.date `2024-13-01` is not a day of the calendar. Write it as "2026-01-31"',
    ],
    [
      'releases:\n  - {tag: v1, date: 2024-05-05}',
      2,
      'releases.0 has no `name`, only `tag`, `date`',
    ],
    ['releases: [{name: 1}]', 1, 'releases.0 has no `date`, only `name`'],
    ['releases: [{name: true, date: 2024-05-05}]', 1, 'releases.0.name `true` expected a text'],
    ['releases: [v1]', 1, 'releases.0 expected a name and a date, such as {name: "1.0"'],
    ['title: [', 1, 'is not valid YAML'],
    ['- a', 1, 'has no names, only values'],
  ])('%j is told at its line, and costs no other entry', (text, line, message) => {
    const {faults} = parseFolderConfig(text);
    expect(faults[0]).toMatchObject({line, message: expect.stringContaining(message)});
  });

  it('runs nothing: a tag of code is passed over', () => {
    expect(parseFolderConfig('title: !!js/function A').config).toEqual({title: 'A'});
  });

  it('keeps what is right beside what is wrong', () => {
    const text = 'rules: {stale-toc: lgo, file-name: ignore}\ntitle: A\nhtml: trusted';
    expect(parseFolderConfig(text).config).toEqual({rules: {'file-name': 'ignore'}, title: 'A'});
  });
});

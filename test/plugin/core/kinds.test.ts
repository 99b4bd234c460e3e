import {describe, expect, it} from 'vitest';
import {readFolder} from './read.ts';

const kindOf = (path: string, text: string, others: Record<string, string> = {}) =>
  readFolder({...others, [path]: text}).designs.find(({sourcePath}) => sourcePath === path)?.kind;

describe('a template', () => {
  it.each([
    ['_template.md', '# T'],
    ['template.md', '# T'],
    ['00-template.md', '# T'],
    ['_anything.md', '# T'],
    ['NNNN-template/README.md', '# T'],
    ['XXXX-title.md', '# T'],
    ['YYYYMMDD-title.md', '# T'],
    ['kep-template.md', '# Title'],
    ['adr_template.md', '---\nstatus: draft | done\n---\n# ADR'],
  ])('is %s', (path, text) => {
    expect(kindOf(path, text)).toBe('template');
  });

  it('is not a design about templates', () => {
    expect(kindOf('0012-email-template.md', '# Mail from a form\n\n## Status\n\ndraft')).toBe(
      'design',
    );
    expect(kindOf('email-template.md', '# Mail from a form\n\n## Status\n\ndraft')).toBe('design');
  });

  it.each(['0003-template-engine.md', '0003-templates-in-three-languages.md'])(
    'is not an ordinary design such as %s',
    (path) => {
      expect(kindOf(path, '# Pages from texts\n\n## Summary\n\n[What it does]\n')).toBe('design');
    },
  );
});

describe('a design', () => {
  it.each([
    ['has a number', '0012-cache.md', '# T'],
    ['has a date', '20200131-cache.md', '# T'],
    ['has a status', 'cache.md', '# T\n\n## Status\n\ndraft'],
    ['has an author', 'cache.md', '# T\n\n* Author: Ada'],
    ['has the usual sections', 'cache.md', '# T\n\n## Context\n\na\n\n## Decision\n\nb'],
    ['is a README with a number', '12-cache/README.md', '# T'],
    ['is a README with a status', 'cache/README.md', '---\nstatus: draft\n---\n# T'],
  ])('%s', (_, path, text) => {
    expect(kindOf(path, text)).toBe('design');
  });

  it('is a README with a sidecar', () => {
    expect(kindOf('cache/README.md', '# T', {'cache/kep.yaml': 'title: x'})).toBe('design');
  });
});

describe('a document with one section of the template, where most documents are designs', () => {
  const kindWith = (title: string, path = 'guide.md') =>
    kindOf(path, `# How it works\n\n## ${title}\n\na`, {
      '_template.md': `# Title\n\n## Summary\n\n## ${title}\n`,
      '0001-a.md': '# A\n\n## Summary\n\nx\n',
      '0002-b.md': '# B\n\n## Summary\n\nx\n',
    });

  it.each(['Test plan', 'Links between parts', 'Other examples', 'Dependencies of ovens'])(
    'is a design too with %s',
    (title) => {
      expect(kindWith(title)).toBe('design');
    },
  );

  it.each(['CONTRIBUTING.md', 'glossary.md', 'code_of_conduct.md'])('is none as %s', (path) => {
    expect(kindWith('Test plan', path)).toBe('page');
  });

  it.each([
    ...['Reference', 'References', 'Links', 'Appendix', 'Glossary', 'FAQ', 'Changelog', 'History'],
    ...['Introduction', 'Background', 'Example', 'Examples', 'Dependency', 'Dependencies'],
  ])('is none with %s, which any text has', (title) => {
    expect(kindWith(title)).toBe('page');
  });
});

describe('a page', () => {
  it.each([
    ['the README of the folder', 'README.md', '# T\n\n## Status\n\nAll is well.'],
    ['the README of an area', 'network/README.md', '# Network\n\nSee below.'],
    ['a style guide', 'style.md', '# Style\n\n## Words\n\nShort ones.'],
  ])('is %s', (_, path, text) => {
    expect(kindOf(path, text)).toBe('page');
  });

  const beside = {'12-cache/README.md': '# Cache'};
  it.each([
    [
      'beside the README of a design',
      '12-cache/numbers.md',
      '# T\n\n## Summary\n\na\n\n## Goals\n\nb',
    ],
    ['below it', '12-cache/notes/0001-numbered-note.md', '# T'],
  ])('is an appendix %s', (_, path, text) => {
    expect(kindOf(path, text, beside)).toBe('page');
  });

  it('is a document with one section that the template happens to have', () => {
    const template = '# Title\n\n## Summary\n\n## Goals\n\n## References\n';
    const guide = '# How it works\n\n## Parts\n\na\n\n## References\n\nb';
    expect(kindOf('guide.md', guide, {'_template.md': template})).toBe('page');
    expect(kindOf('0001-guide.md', guide, {'_template.md': template})).toBe('design');
  });

  it.each([
    ['##', 'design'],
    ['###', 'page'],
  ])('beside designs, and with a `%s Summary`, is a %s', (marks, kind) => {
    const design = '# A\n\n## Summary\n\na\n\n## Goals\n\nb\n';
    const folder = {
      '_template.md': '# Title\n\n## Summary\n\n## Goals\n',
      'a.md': design,
      'b.md': design,
      'c.md': design,
    };
    const study = `# Oven settings\n\n## First try\n\na\n\n${marks} Summary\n\nb\n`;
    expect(kindOf('study.md', study, folder)).toBe(kind);
  });
});

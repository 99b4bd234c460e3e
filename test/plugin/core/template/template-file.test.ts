import {describe, expect, it} from 'vitest';
import {isTemplate, isTemplateName} from '../../../../plugin/core/template/template-file.ts';
import {parse} from '../read.ts';

const asks =
  '## Summary\n\n<!-- Say it in two sentences. -->\n\n## Plan\n\n<!-- In which order? -->\n';

describe('a template', () => {
  it.each([
    ['in its own folder', 'lep-template/lep-template.md', '# Your short, telling title'],
    ['in its own folder as README', 'proposal-template/README.md', '# Proposal title'],
    ['in a folder of templates', 'templates/decision.md', '# Title of the decision'],
    ['in a folder of templates, by its instructions', 'templates/long.md', `# Cache\n\n${asks}`],
    [
      'in a folder of templates further down',
      'docs/templates/x/decision.md',
      '# Title of the decision',
    ],
    ['with any word before', 'OXEP-template.md', '# OXEP-NNNN: Name'],
    ['with a number', 'cfps/LFP-007-template.md', '# LFP-007: Template\n\n**Status:** Draft'],
    ['with the number zero', 'LEP-0000/README.md', '# LEP-NNNN Title'],
    ['with a shouted title', 'feature-template.md', '# FEATURE_NAME'],
    ['with open metadata', 'eip_template.md', '---\ntitle: <title>\nauthor: <you>\n---\n'],
    ['without its number yet', '0000-anything.md', '# [Feature name]'],
  ])('is a file %s', (_, path, text) => {
    expect(isTemplate(parse(text, path))).toBe(true);
  });

  it.each([
    ['a design about templates', '0012-page-template.md', '# Pages from a form\n\n- Status: draft'],
    ['a design of that name', '82-page-template/README.md', '# Page Template\n\n## Summary\n\nx'],
    ['a design in an area called so', 'templates/0001-forms.md', `# Forms\n\n## Summary\n\nx`],
    ['a design that waits for its number', '0000-cache.md', '# Cache pages\n\n## Summary\n\nx'],
    ['a form for something else', 'pull_request_template.md', '# Title'],
    ['a word that contains it', 'contemplate.md', '# Title of it'],
  ])('is not %s', (_, path, text) => {
    expect(isTemplate(parse(text, path))).toBe(false);
  });

  const twoSections = (text: string) => `# Cache\n\n## Summary\n\n${text}\n\n## Plan\n\n${text}\n`;

  it.each([
    'Say <what it does>', // never a placeholder alone
    '[What it does](plan.md)',
    '<what it does> and more',
    'x [what it does]',
    '[what] [does]',
    '[what it does]\n\nMore of it.',
    '<details></details>',
    '```\n<!-- What it does -->\n```',
    'What it does.',
    '{what} it does',
  ])('is not one whose sections say %s', (text) => {
    expect(isTemplate(parse(twoSections(text), 'templates/long.md'))).toBe(false);
  });

  it.each([
    '\\<what it does>',
    '[what it does]',
    '[what it does].',
    '{what it does}',
    '{what it does} _..._',
    '**[what it does]**',
    '<!-- What it does -->',
    '  <!-- What it does -->',
  ])('is one whose sections say %s', (text) => {
    expect(isTemplate(parse(twoSections(text), 'templates/long.md'))).toBe(true);
  });

  it.each([
    ['below the title', '# Cache\n\n[x y]\n\n## A\n\nx\n\n## B\n\n[x y]\n'],
    ['of one section', '# Cache\n\n## A\n\n[x y]\n'],
    ['beside empty sections', '# Cache\n\n## A\n\n## B\n\n## C\n\nx\n'],
  ])('is not one for instructions %s', (_, text) => {
    expect(isTemplate(parse(text, 'templates/long.md'))).toBe(false);
  });

  it('is a filled file whose name says so', () => {
    expect(isTemplate(parse('# Cache\n\nx\n', '_cache.md'))).toBe(true);
  });

  it('is not one of which half is written', () => {
    const half = (written: number) =>
      ['A', 'B', 'C', 'D'].map((title, at) => `## ${title}\n\n${at < written ? 'x' : '[x y]'}\n`);
    const isOne = (written: number) =>
      isTemplate(parse(`# Cache\n\n${half(written).join('\n')}`, 'templates/long.md'));
    expect([0, 1, 2, 3].map(isOne)).toEqual([true, true, false, false]);
  });
});

describe('a path', () => {
  it.each([
    ...[
      '_draft.md',
      'designs/_any-name.md',
      'a/b/_draft.md',
      '_template/README.md',
      '12-_template.md',
    ],
    ...['template.md', 'Template.md', '1-template.md', '0000 template.md', '12_template/README.md'],
    ...['nnn-title.md', 'XXXX-template.md', '000.title.md', 'yyyymmdd-my-feature.md'],
    ...['nnnn-my_feature.md', 'NNNN-cache-title.md', '0000-of-some-template.md'],
  ])('%s is that of a template', (path) => {
    expect(isTemplateName(path)).toBe(true);
  });

  it.each([
    ...['_index.md', 'cache_pages.md', 'my-template.md', 'templates.md', '12345-template.md'],
    ...['n-title.md', 'xx-title.md', '00-title.md', 'nnn-titles.md', 'nnn.md', 'nnn-subtitle.md'],
    ...['cache-nnn-title.md', 'nnntitle.md', 'nnn-my feature.md', 'templates/cache.md'],
  ])('%s says nothing of that', (path) => {
    expect(isTemplateName(path)).toBe(false);
  });

  const names = (path: string, title = 'Title of it') =>
    isTemplate(parse(`# ${title}\n\n## Summary\n\nIt is warm.\n`, path));

  it.each([
    ...['kep-nnnn.md', 'KEPNNNN cache.md', 'xep_xxxx.cache.md', 'kep-0000-cache.md', 'nnn.md'],
    ...['yyyymmdd-cache.md', 'platfo-xxx-cache.md', 'ab000.md'],
    ...['eip-template.md', 'eip_a_template.md', 'a-templates.md', 'template-short.md'],
    ...['proposal-template.bare.md', 'a template-short-v2.md', 'template_v12.md', 'template-12.md'],
    ...['templates/a/b.md', 'a/our-template/b.md', 'cache-issue-template.md', 'prime-template.md'],
  ])('%s with a placeholder for the title is that of a template', (path) => {
    expect(names(path)).toBe(true);
  });

  it.each([
    ...['plan-cache.md', 'nn-cache.md', 'xep-x-cache.md', 'xep-0-cache.md', 'platform-nnn-a.md'],
    ...['a1-nnn-cache.md', 'form-of-nnn.md', 'nnnext.md', 'xep-n-cache.md', 'cache.md'],
    ...['templated-pages.md', 'contemplate-short.md', 'template-shortest.md', 'template-v2b.md'],
    ...['pull_request_template.md', 'pullrequest-template.md', 'pr template.md'],
    ...['email-template.md', 'mail-template.md', 'e-mail-template.md', 'bug-in-prose_template.md'],
    ...['issue-template-short.md', 'templates/release-template.md'],
  ])('%s with one is not', (path) => {
    expect(names(path)).toBe(false);
  });

  it.each([
    ...[
      'Template',
      'CFP-003: Template',
      'CFP #3 - Template',
      'CFP003:Template',
      'AB 12345 : template',
    ],
    ...['ABCDEF-1. Template', 'Proposal template', 'Design document template', 'RFC Template'],
    ...['Decision record template', 'KLEP template', 'ABCEP template', 'LFP-1: RFC template'],
  ])('in a folder of templates with the title %s is one', (title) => {
    expect(names('templates/long.md', title)).toBe(true);
  });

  it.each([
    ...['Add-on template', 'My CFP-003: Template', 'CFP-003: Template of pages', 'C-003: Template'],
    ...['CFP-123456: Template', 'CFP-003 Template', 'ABCDEP template', 'Design page template'],
  ])('in a folder of templates with the title %s is none', (title) => {
    expect(names('templates/long.md', title)).toBe(false);
  });

  it.each([
    ['My template of pages', true],
    ['Pages of [what]', true],
    ['Pages of {what}', true],
    ['Pages \\<of\\> it', true],
    ['Templates of pages', false],
    ['Contemplated pages', false],
  ])('called a template is one with the title %s: %s', (title, isOne) => {
    expect(names('page-template.md', title)).toBe(isOne);
    expect(names('0012-page-template.md', title)).toBe(false);
    expect(names('templates/pages.md', title)).toBe(false);
  });

  it('called a template is one without a title', () => {
    expect(isTemplate(parse('## Summary\n\nx\n', 'page-template.md'))).toBe(true);
  });
});

describe('metadata of a file in a folder of templates', () => {
  const isOne = (...rows: readonly string[]) =>
    isTemplate(parse(`---\n${rows.join('\n')}\n---\n# Cache\n\nIt is warm.\n`, 'templates/a.md'));

  it.each([
    ...[
      'yyyy-mm-dd',
      'XXX',
      'nnnn',
      'TBD',
      '**TBD**',
      '@<you>',
      '<your name>',
      '<>',
      '{}',
      '{who}',
    ],
    ...['[who]', '[who] (or)'],
  ])('%s waits to be filled', (value) => {
    expect(isOne(`owner: "${value}"`)).toBe(true);
  });

  it.each([
    ...['yes', 'Xavier', 'Nina', 'Ada <ada@x.org>', '[Ada](https://x.org)', 'Ada TBD', 'Ada {who}'],
  ])('%s is filled', (value) => {
    expect(isOne(`owner: "${value}"`)).toBe(false);
  });

  it.each([
    [['owner: TBD', 'date: 2026-01-02'], true],
    [['owner: TBD', 'date: 2026-01-02', 'tags: a'], false],
    [['owner: TBD', 'reviewers: [TBD]', 'date: 2026-01-02', 'tags: a'], true],
    [['status: raw | baked'], true],
    [['status: raw'], false],
    [['area: raw | baked'], false],
    [['owner: [TBD, Ada]'], true],
  ])('%j is that of a template: %s', (rows, expected) => {
    expect(isOne(...rows)).toBe(expected);
  });
});

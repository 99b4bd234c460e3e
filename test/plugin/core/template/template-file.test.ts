import {describe, expect, it} from 'vitest';
import {isTemplate} from '../../../../plugin/core/template/template-file.ts';
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
  ])('is one whose sections say %s', (text) => {
    expect(isTemplate(parse(twoSections(text), 'templates/long.md'))).toBe(true);
  });

  it('is not one of which half is written', () => {
    const half = (written: number) =>
      ['A', 'B', 'C', 'D'].map((title, at) => `## ${title}\n\n${at < written ? 'x' : '[x y]'}\n`);
    const isOne = (written: number) =>
      isTemplate(parse(`# Cache\n\n${half(written).join('\n')}`, 'templates/long.md'));
    expect([0, 1, 2, 3].map(isOne)).toEqual([true, true, false, false]);
  });
});

import {describe, expect, it} from 'vitest';
import {createSectionInserter} from '../../../../plugin/core/edits/insert-section.ts';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {parse, readFolder} from '../read.ts';
import {applyEdits} from './edits.ts';

const usual =
  '# Title\n\n## Aim\n\n### Goals\n\n### Limits\n\n## Plan\n\n### Steps\n\n#### Details\n\n## Risks\n';

/** The document with a section of the template put in. */
function insert(title: string, text: string, template = usual, body?: string): string {
  const contract = toContract(parse(template, '_template.md'), '_template.md');
  const {designs} = readFolder({'_template.md': template, '0001-a.md': text});
  const design = designs.find(({sourcePath}) => sourcePath === '0001-a.md');
  const wanted = contract.sections.find((section) => section.title === title);
  if (!design || !wanted) throw new Error(`no section ${title}`);
  return applyEdits(text, [createSectionInserter(contract, parse(text), design)(wanted, body)]);
}

/** The headings of a text, in their order. */
const outline = (text: string) => text.match(/^#+ .*$/gm)?.join(' ') ?? '';
const write = (headings: string) => headings.replace(/ (?=#)/g, '\n\nx\n\n').concat('\n\nx\n');

describe('a section stands where the template has it, as deep as its neighbours', () => {
  it.each<[string, string, string]>([
    ['Risks', '# A ### Aim ### Plan', '# A ### Aim ### Plan ### Risks'],
    ['Risks', '# A ### Aim ## Plan', '# A ### Aim ## Plan ## Risks'],
    ['Aim', '# A ## Plan ### Risks', '# A ## Aim ## Plan ### Risks'],
    ['Steps', '# A ### Plan', '# A ### Plan #### Steps'],
    ['Steps', '# A ## Aim #### Goals ## Plan', '# A ## Aim #### Goals ## Plan ### Steps'],
    ['Limits', '# A ## Aim #### Goals', '# A ## Aim #### Goals #### Limits'],
    ['Plan', '# A #### Goals', '# A #### Goals ### Plan'],
    [
      'Plan',
      '# A ### Goals #### Limits ##### Steps',
      '# A ### Goals #### Limits ##### Steps ### Plan',
    ],
    ['Steps', '# A ###### Plan', '# A ###### Plan ###### Steps'],
    ['Plan', '# A ## Aim ### Own ## Risks', '# A ## Aim ### Own ## Plan ## Risks'],
    ['Plan', '# A ## Aim ## Own ## Risks', '# A ## Aim ## Plan ## Own ## Risks'],
    ['Plan', '# A ## Aim ### Steps ## Risks', '# A ## Aim ### Steps ## Plan ## Risks'],
    ['Goals', '# A ## Aim ### Limits', '# A ## Aim ### Goals ### Limits'],
    ['Goals', '# A ## Aim ### Own ## Plan', '# A ## Aim ### Goals ### Own ## Plan'],
    [
      'Limits',
      '# A ## Aim ### Goals #### Own ## Plan',
      '# A ## Aim ### Goals #### Own ### Limits ## Plan',
    ],
    ['Aim', '# A ## Plan', '# A ## Aim ## Plan'],
    ['Aim', '# A ### Steps ## Plan', '# A ### Steps ## Aim ## Plan'],
    ['Aim', '# A ## Own ### Plan', '# A ## Own ### Aim ### Plan'],
    ['Aim', '# A ## Own', '# A ## Own ## Aim'],
    ['Aim', '# A', '# A ## Aim'],
    [
      'Plan',
      '# A ## Aim ### Limits ### Steps ### Risks',
      '# A ## Aim ### Limits ### Plan ### Steps ### Risks',
    ],
    ['Plan', '# A ## Goals', '# A ## Goals ## Plan'],
    ['Limits', '# A ## Aim ### Goals ## Risks', '# A ## Aim ### Goals ### Limits ## Risks'],
    ['Plan', '# A ### Aim ## Risks', '# A ### Aim ## Plan ## Risks'],
    ['Risks', '# A ## Plan ## Aim ## Plan', '# A ## Plan ## Risks ## Aim ## Plan'],
  ])('%s in %s', (title, before, after) => {
    expect(outline(insert(title, write(before)))).toBe(after);
  });

  it.each<[string, string]>([
    ['Plan', '# A ## Aim ## Plan ## Risks'],
    ['Steps', '# A ## Aim ### Steps ## Risks'],
  ])('%s where it is put in together with its neighbours', (title, after) => {
    expect(outline(insert(title, write('# A ## Aim ## Risks')))).toBe(after);
  });

  it('below the section before it, where its parent is put in too', () => {
    const steps = insert('Steps', write('# A ## Aim ### Goals #### Own ## Risks'));
    expect(outline(steps)).toBe('# A ## Aim ### Goals #### Own ### Steps ## Risks');
  });

  const optional = usual.replace('## Plan', '## Plan [optional]');

  it('below the section before it, where its parent may be left out', () => {
    expect(outline(insert('Steps', write('# A ## Aim ### Goals ## Risks'), optional))).toBe(
      '# A ## Aim ### Goals ### Steps ## Risks',
    );
  });

  it('of level one, where all are', () => {
    const flat = '# Aim\n\n# Plan\n\n# Risks\n\n# Cost\n';
    expect(outline(insert('Plan', write('# Aim # Risks # Cost'), flat))).toBe(
      '# Aim # Plan # Risks # Cost',
    );
    expect(insert('Aim', '', flat)).toBe('# Aim\n');
  });

  it('at the top of a text without a title', () => {
    expect(insert('Aim', '')).toBe('## Aim\n');
    expect(insert('Plan', '## Aim\n\nx\n')).toBe('## Aim\n\nx\n\n## Plan\n');
  });
});

describe('a section is parted by empty lines, and what belongs to the next one stays with it', () => {
  it.each<[string, string]>([
    ['x\n\n## Risks\n', 'x\n\n## Plan\n\n## Risks\n'],
    ['x\n## Risks\n', 'x\n\n## Plan\n\n## Risks\n'],
    ['x\n  \n## Risks\n', 'x\n  \n## Plan\n\n## Risks\n'],
    ['x\n\n<a id="r"></a>\n## Risks\n', 'x\n\n## Plan\n\n<a id="r"></a>\n## Risks\n'],
    [
      'x\n\n<!-- a -->  \n<!-- b -->\n## Risks\n',
      'x\n\n## Plan\n\n<!-- a -->  \n<!-- b -->\n## Risks\n',
    ],
    ['x\n<!-- a -->\n## Risks\n', 'x\n<!-- a -->\n\n## Plan\n\n## Risks\n'],
    ['\n<br> x\n## Risks\n', '\n<br> x\n\n## Plan\n\n## Risks\n'],
    ['\nx <br>\n## Risks\n', '\nx <br>\n\n## Plan\n\n## Risks\n'],
    ['\n< x >\n## Risks\n', '\n< x >\n\n## Plan\n\n## Risks\n'],
    ['x', 'x\n\n## Plan'],
    ['x\n', 'x\n\n## Plan\n'],
    ['x\n\n \n', 'x\n\n## Plan\n\n \n'],
  ])('%j becomes %j', (before, after) => {
    const start = '# A\n\n## Aim\n\n';
    expect(insert('Plan', start + before)).toBe(start + after);
  });

  it('with a text below it', () => {
    expect(insert('Plan', '# A\n\n## Aim\n', usual, '<!-- How? -->')).toBe(
      '# A\n\n## Aim\n\n## Plan\n\n<!-- How? -->\n',
    );
    expect(insert('Aim', '', usual, '<!-- Why? -->')).toBe('## Aim\n\n<!-- Why? -->\n');
  });

  it('with its title as text', () => {
    const heading = '## Cost \\[EUR\\] of 2 \\* 3 \\< 7 \\_c\\_ \\\\ \\`x';
    const template = `# Title\n\n## Aim\n\n${heading}\n`;
    expect(insert('Cost [EUR] of 2 * 3 < 7 _c_ \\ `x', '# A\n\n## Aim\n', template)).toBe(
      `# A\n\n## Aim\n\n${heading}\n`,
    );
  });
});

import {describe, expect, it} from 'vitest';
import {parseFile} from '../../../../plugin/core/parse-file.ts';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {hasOptionalFields} from '../../../../plugin/core/template/optional-fields.ts';
import {findTemplateFaults} from '../../../../plugin/core/template/template-faults.ts';
import {findUnadoptedSections} from '../../../../plugin/core/template/unadopted-sections.ts';
import {parse} from '../read.ts';

describe('a template', () => {
  const faults = (text: string, path = '_template.md') =>
    findTemplateFaults(parse(text, path)).map(({line, message}) => `${line} ${message}`);
  const short = 'Status menu of the template has fewer than two words, so it is not used';
  const filled = 'Template is itself a filled design, with the status';

  it.each([
    ['# T\n\n## A\n', []],
    ['# T\n', ['1 Template asks for no section, so none can be missing']],
    ['# T\n\n- Status: one of draft\n\n## A\n', [`3 ${short}`]],
    ['# T\n\n- Status: One of: draft|done\n\n## A\n', []],
    ['# T\n\n- Status: draft\n\n## A\n', []],
    ['# T\n\n- Owner: one of us\n\n## A\n', []],
    ['# T\n\n- Status: none of it\n\n## A\n', []],
    ['# T\n\n- Status: accepted\n\n## A\n', []],
  ])('%j has the faults %j', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each([
    ['accepted', [`3 ${filled} \`accepted\``]],
    ['implemented', [`3 ${filled} \`implemented\``]],
    ['draft', []],
    ['baked', []],
  ])('that is a document with the status %s has the faults %j', (status, expected) => {
    expect(faults(`# Ovens\n\n- Status: ${status}\n\n## A\n\nx\n`, '0001-ovens.md')).toEqual(
      expected,
    );
  });

  it.each([
    ['status: accepted', `1 ${filled} \`accepted\``],
    ['status: one of draft', `1 ${short}`],
  ])('has those of its metadata in a file of their own on line one: %s', (row, expected) => {
    const file = parseFile({
      path: '0001-ovens/README.md',
      text: '# Ovens\n\n## A\n\nx\n',
      sidecar: {path: '0001-ovens/meta.yaml', text: `owner: x\n${row}\n`},
    });
    expect(findTemplateFaults(file).map(({line, message}) => `${line} ${message}`)).toEqual([
      expected,
    ]);
  });

  it('that is a document without a status has none', () => {
    expect(faults('# Ovens\n\n## A\n\nx\n', '0001-ovens.md')).toEqual([]);
  });
});

it.each([
  [0, 'and none of 9 designs have it'],
  [1, 'and 1 of 9 designs has it'],
  [2, 'and 2 of 9 designs have it'],
])('a required section that %i designs have is named', (count, message) => {
  const {sections} = toContract(parse('# T\n\n## Aim\n\n## Costs\n'), '_template.md');
  expect(
    findUnadoptedSections({sections, unadopted: new Map([['Costs', {count, of: 9}]])}),
  ).toEqual([
    {
      line: 5,
      message: `Section \`Costs\` is required, ${message}`,
      hint: expect.stringContaining('(optional)'),
    },
  ]);
  expect(findUnadoptedSections({sections})).toEqual([]);
});

describe('fields are optional', () => {
  const isOptional = (text: string) => hasOptionalFields(parse(text, '_template.md'));

  it.each([
    ...[
      '# Optional fields:',
      '  #optional',
      '#  Feel free to remove',
      '# feel free to delete these',
    ],
    ...['# They may be left out', '# It can be omitted.', '# may be removed', '# can be deleted'],
  ])('by the comment %j in front matter', (comment) => {
    expect(isOptional(`---\nowner: x\n${comment}\nstatus: y\n---\n# T\n`)).toBe(true);
  });

  it.each([
    ...['# Adoptional', '# fields', 'tags: a # optional', 'a: "x #"', '# may be kept', '#'],
  ])('but not by %j', (comment) => {
    expect(isOptional(`---\nowner: x\n${comment}\n---\n# Optional\n\n# Optional text\n`)).toBe(
      false,
    );
  });

  it('never without front matter', () => {
    expect(isOptional('# Optional fields\n\nx\n')).toBe(false);
  });
});

import {describe, expect, it} from 'vitest';
import {toOwnState} from '../../../../plugin/core/sections/section-state.ts';
import {toContract} from '../../../../plugin/core/template/contract.ts';
import {parse} from '../read.ts';

const contract = toContract(
  parse('# T\n\n## A\n\nSay what it costs.\n\n- [ ] Tests\n', '_template.md'),
  '_template.md',
);
const stateOf = (text: string, path = 'a.md') =>
  toOwnState(parse(text, path).lead, contract, path === 'a.mdx');
const fence = (text: string) => `\`\`\`\n${text}\n\`\`\``;

describe('the own state of a section is', () => {
  it.each([
    ...['–—', 'n/a', 'NA', 'N/ A', 'nil', 'Nothing!', 'Does not apply', 'none for this time'],
    ...['None yet', '~~None~~', '"none"', "'none'", '> - `None`', '" None ".', 'Not  applicable'],
    ...[
      'No changes at this point',
      'None\n\n--',
      '- None\n- N/A',
      '–'.repeat(120),
      '<!-- c -->\n\nNone',
    ],
    ...[Array(8).fill('None').join('\n\n'), 'None <!-- of\nthem -->', 'None <a name="x"></a>'],
    ...['None <a  id=x></a>', fence('None\n\nNone'), fence('None\n  \nNone')],
  ])('none with %j', (text) => {
    expect(stateOf(text)).toBe('none');
  });

  it.each([
    ...['....', '…', 'to do', 'ToDo', 'to be filled', 'To be filled out', '??', '?', 'unknown'],
    ...[
      '...\n  ...',
      'TBD\n\nTo be done',
      '...\n\nTBD by Ada',
      fence('TODO\n\nTODO'),
      fence('TODO\n  \nTODO'),
    ],
    ...[`TBD ${'x'.repeat(89)}`, 'see the next section', 'will be added', 'to be soon added'],
    ...['To be very well described', 'will be added by the team of ovens'],
    ...['This section needs to be written', 'This part is only a very small stub'],
    ...[`This page is a stub ${'x'.repeat(59)}`, 'This chapter is still empty, as we said'],
    ...['TBD by Ada\n\nSee below', 'This section will be\nadded', 'WIP listing'],
  ])('todo with %j', (text) => {
    expect(stateOf(text)).toBe('todo');
  });

  it.each([
    ...['Ovens: none', 'None of them', 'No change of it at this point, but', '–'.repeat(121)],
    ...[Array(9).fill('None').join('\n\n'), 'None\nIt is warm.', 'Warm nothing', 'n\n/a'],
    ...['..', 'Ovens tbd', 'unknown ovens', 'Why?\n\n???', `TBD ${'x'.repeat(90)}`],
    ...['TODO-list of it', 'todo app of it', 'TODO items', 'TODO comments', 'todo: warm. It is.'],
    ...['Do see below', 'Ovens to be added', 'will be fully and well described', 'to be added: a'],
    ...['will be added by the team of all ovens', 'This part is only just a very small stub'],
    ...[
      `This page is a stub ${'x'.repeat(60)}`,
      'This page is a stubborn one',
      'This page is empty. So',
    ],
    ...['TBD by Ada.\nIt is warm.', 'This part will be\n\nwritten', 'TBD by Ada\n\nIt is warm'],
    ...['- [ ] Tests', 'Say what it costs.\n\nA lot.', '<https://x.org>', fence('<b>')],
    ...['<video src=x>', '<iframe src=x>\n</iframe>', '- [ ] Tests\n\nSay what it costs.'],
  ])('filled with %j', (text) => {
    expect(stateOf(text)).toBe('filled');
  });

  it.each([
    '<!-- never closed',
    '<!--a\n\nb-->',
    '<div></div>',
    '<Note />',
    '<!-- a -->\n<b>\n</b>',
    '***',
  ])('empty with %j', (text) => {
    expect(stateOf(text)).toBe('empty');
  });

  it('template with the words of the template, where it is known', () => {
    expect(stateOf('Say what it costs.')).toBe('template');
    expect(stateOf('Say what it costs.\n\n<!-- A lot. -->')).toBe('template');
    expect(toOwnState(parse('Say what it costs.').lead, undefined, false)).toBe('filled');
  });

  it.each([
    ['{/* c */}', 'empty'],
    ['{ /* c */ }', 'empty'],
    ['{/* c\nd\n*/}', 'empty'],
    ['{/* c */} {/* d */}', 'empty'],
    ['{/* c */} None', 'none'],
    ['None {/* c */}', 'none'],
    ['{/* c */} None {/* d */}', 'none'],
    ['{/* c */} Text', 'filled'],
    ['{/* c */} {/* d', 'filled'],
    ['{c} {/* d */}', 'filled'],
    ['<Note />', 'filled'],
    ['<div></div>', 'empty'],
    ['***', 'empty'],
    [fence('{/* c */}'), 'filled'],
    [fence('<b>'), 'filled'],
  ])('in MDX, %j is %s', (text, state) => {
    expect(stateOf(text, 'a.mdx')).toBe(state);
  });
});

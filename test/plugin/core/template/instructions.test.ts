import {expect, it} from 'vitest';
import {readInstructions} from '../../../../plugin/core/template/instructions.ts';
import {parse} from '../read.ts';

const advice = 'Copy this file, then fill in every section.';

it.each([
  ['above the title', `<!-- ${advice} -->\n\n# Title\n`, advice],
  [
    'below the title',
    `# Title\n\n<!--\n    ${advice}\n      Ask first.\n-->\n`,
    `${advice}\n  Ask first.`,
  ],
  ['two of them', `<!-- ${advice} -->\n# T\n\n<!-- ${advice} -->\n`, `${advice}\n\n${advice}`],
  [
    'a licence',
    '<!-- Copyright 2020 the authors of this project, all rights reserved -->\n# T\n',
    undefined,
  ],
  [
    'a mark for a tool',
    '<!-- markdownlint-disable MD013 because of the long lines here -->\n# T\n',
    undefined,
  ],
  ['a few words', '<!-- begin -->\n# T\n', undefined],
  [
    'a paragraph',
    `# T\n\nCopy **this** file and fill in every section.\n\n- Status: draft\n`,
    'Copy this file and fill in every section.',
  ],
  [
    'a list below it',
    `# T\n\n${advice}\n\n1. Ask in [chat](x).\n2. Write.\n`,
    `${advice}\n• Ask in chat.\n• Write.`,
  ],
  [
    'metadata',
    '# T\n\n- Status: one of draft, accepted, rejected, or done\n- Authors: the people who have written it here\n',
    undefined,
  ],
  ['six words of a comment', '<!-- a  b\nc d e f -->\n# T\n', 'a  b\nc d e f'],
  ['five words of a comment', '<!--  a b c d e  -->\n# T\n', undefined],
  ['a licence in British English', '<!-- It is all licenced under the MIT -->\n# T\n', undefined],
  ['a license to come', '<!-- To be license under the MIT one -->\n# T\n', undefined],
  ['a comment with text behind it', `<!-- ${advice} --> <b>\n\n# T\n`, undefined],
  ['a comment after spaces', `  <!-- ${advice} -->  \n# T\n`, advice],
  ['a comment inside of HTML', `<div> <!-- ${advice} -->\n</div>\n\n# T\n`, undefined],
  ['rows of a comment', `<!--\n\n  ${advice}\n\n    Go.\n-->\n# T\n`, `${advice}\n\n  Go.`],
  ['a table', '# T\n\n| Copy this file, then fill in all |\n|---|\n| a |\n', undefined],
  ['code', '# T\n\n```\nCopy this file, then fill in all\n```\n', undefined],
  ['a list without an introduction', `# T\n\n- ${advice}\n`, undefined],
  ['a list in a list', `${advice}\n\n- Ask.\n  - Ada.\n`, `${advice}\n• Ask.\n  • Ada.`],
  ['text below a first section', `## A\n\n${advice}\n`, undefined],
  ['a placeholder', '# T\n\nShort title here\n', undefined],
  ['those of a section', `# T\n\n## Summary\n\n<!-- ${advice} -->\n`, undefined],
])('reads %s', (_, text, instructions) => {
  expect(readInstructions(parse(text))).toBe(instructions);
});

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
  ['a placeholder', '# T\n\nShort title here\n', undefined],
  ['those of a section', `# T\n\n## Summary\n\n<!-- ${advice} -->\n`, undefined],
])('reads %s', (_, text, instructions) => {
  expect(readInstructions(parse(text))).toBe(instructions);
});

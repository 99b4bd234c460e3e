import {expect, it} from 'vitest';

import {defaultLevels, toReport} from '../../../../plugin/core/index.ts';
import {readFolder} from '../read.ts';

const settings = {
  folder: 'design',
  levels: ['log', 'warn', 'throw'] as const,
  perRule: 2,
  documents: 1,
  listCommand: 'npx design-docs check design',
};
// Without it each of these documents has one more line.
const levels = {...defaultLevels, 'missing-status': 'ignore'} as const;
const empty =
  '# T\n\nIt is kept.\n\n## A\n\n[a](x.md)\n\n## B\n\n## C\n\n[a](y.md)\n\n## D\n\n## E\n';

it('says what to do once for all findings of a kind, and counts what it leaves out', () => {
  const {designs} = readFolder(
    {'0001-many-problems.md': empty, '0002-one-problem.md': '# T\n\nIt is kept.\n\n## A\n'},
    {levels},
  );
  expect(toReport(designs, settings)).toMatchInlineSnapshot(`
    "design/0001-many-problems.md:7:5  Link \`x.md\` leads to no file  (broken-link)
    design/0001-many-problems.md:9  Section \`B\` is empty  (empty-section)
    design/0001-many-problems.md:13:5  Link \`y.md\` leads to no file  (broken-link)
      Correct the path; it is relative to this document, or begins with \`/\` at the root of the repository.
    design/0001-many-problems.md:15  Section \`D\` is empty  (empty-section)
      Write it, or write \`None\` if there is nothing to say.
      … 1 more of empty-section

    … and 1 more document with problems

    6 problems in 2 documents: empty-section 4, broken-link 2
    List all of them: npx design-docs check design"
  `);
});

it('shows everything where nothing is to be left out', () => {
  const {designs} = readFolder(
    {
      '0001-many-problems.md': '# T\n\nIt is kept.\n\n## A\n',
      '0002-one-problem.md': '# T\n\nIt is kept.\n\n## A\n',
    },
    {levels},
  );
  expect(toReport(designs, {...settings, documents: 9})).toMatchInlineSnapshot(`
    "design/0001-many-problems.md:5  Section \`A\` is empty  (empty-section)
      Write it, or write \`None\` if there is nothing to say.

    design/0002-one-problem.md:5  Section \`A\` is empty  (empty-section)
      Write it, or write \`None\` if there is nothing to say.

    2 problems in 2 documents: empty-section 2"
  `);
});

it('is none where there are no problems of the wanted levels', () => {
  const {designs} = readFolder({'0001-many-problems.md': empty});
  expect(toReport(designs, {...settings, levels: ['throw']})).toBeUndefined();
  expect(toReport([], settings)).toBeUndefined();
});

it('lets no document drive the terminal', () => {
  const {designs} = readFolder({'0001-many-problems.md': '# T\n\n## \u001b[31mred\u202e\n'});
  expect(toReport(designs, settings)).toContain('Section `�[31mred�` is empty');
});

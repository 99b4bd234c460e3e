import {expect, it} from 'vitest';
import {withDefinitions} from '../../../../plugin/core/markdown/definitions.ts';
import {parse} from '../read.ts';

const {references} = parse(
  '# T\n\n[a b]: x.md\n[c]: <y z.md> "A \\"title\\""\n[d]: <>\n[unused]: u.md\n',
);

it.each([
  ['No links at all.', []],
  ['[a b] leads on.', ['[a b]: x.md']],
  ['[a\n   b] leads on.', ['[a b]: x.md']],
  ['[text][A B], once more [A b], and [c].', ['[A B]: x.md', '[c]: y%20z.md "A \\"title\\""']],
  ['[missing] and [link](x.md).', []],
  ['[c]: is a definition itself.', []],
  ['[a b] and [c] lead on.\n\n[A\tB]: x.md', ['[c]: y%20z.md "A \\"title\\""']],
  ['> [a b] is quoted.\n>\n> [a b]: x.md', []],
  ['[a b] is written\n\n```md\n[a b]: x.md\n```', ['[a b]: x.md']],
])('a part %j is followed by the definitions that it uses', (markdown, definitions) => {
  const rest = definitions.length > 0 ? `\n\n${definitions.join('\n')}` : '';
  expect(withDefinitions(markdown, references)).toBe(markdown + rest);
});

import {inspect} from 'node:util';
import {expect, it} from 'vitest';
import {UserError} from '../../plugin/user-error.ts';

it('shows its sentence and no stack where Docusaurus prints it', () => {
  const sentence = 'Folder `x` does not exist. Give another.';
  expect(inspect(new UserError(sentence))).toBe(`UserError: ${sentence}`);
});

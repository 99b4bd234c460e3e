import {inspect} from 'node:util';
import {expect, it} from 'vitest';
import {UserError} from '../../plugin/user-error.ts';

it('shows its sentence and no stack where Docusaurus prints it', () => {
  const shown = inspect(new UserError('Folder `x` does not exist. Give another.'));
  expect(shown).toContain('UserError: Folder `x` does not exist. Give another.');
  expect(shown).not.toMatch(/^\s+at /m);
});

import {inspect} from 'node:util';

/** A mistake in options, arguments or paths: its message is for the user, its stack for nobody. */
export class UserError extends Error {
  override name = 'UserError';

  // Docusaurus prints the error that ends a build as Node would show it, with its stack.
  [inspect.custom](): string {
    return `UserError: ${this.message}`;
  }
}

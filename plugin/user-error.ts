import {inspect} from 'node:util';

/** A mistake in options, arguments or paths. Users see its message, without a stack. */
export class UserError extends Error {
  override name = 'UserError';

  // Docusaurus prints the error that ends a build as Node would show it, with its stack.
  [inspect.custom](): string {
    return `UserError: ${this.message}`;
  }
}

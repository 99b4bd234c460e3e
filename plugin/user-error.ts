/** A mistake in options, arguments or paths: its message is for the user, its stack for nobody. */
export class UserError extends Error {
  override name = 'UserError';
  // Docusaurus prints the stack of what ends a build.
  override stack = `UserError: ${this.message}`;
}

import {UserError} from '../user-error.ts';
import {diskReasons} from '../why-not-written.ts';

const reasons: Readonly<Record<string, string>> = {
  ...diskReasons,
  EEXIST: 'another file has its name or that of its folder',
  ENOTDIR: 'another file has its name or that of its folder',
};

/** A message for the user if a file could not be written; any other error is returned unchanged. */
export function toWriteFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = reasons[String(error.code)];
  if (reason === undefined) return error;
  return new UserError(`${name} cannot be written: ${reason}. Nothing was written.`, {
    cause: error,
  });
}

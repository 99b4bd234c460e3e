import {UserError} from '../user-error.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk is full',
  EEXIST: 'another file has its name or that of its folder',
  ENOTDIR: 'another file has its name or that of its folder',
};

/** What to tell a user whose file the disk did not take; any other error as it is. */
export function toWriteFailure(error: unknown, name: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = reasons[String(error.code)];
  if (reason === undefined) return error;
  return new UserError(`${name} cannot be written: ${reason}. Nothing was written.`, {
    cause: error,
  });
}

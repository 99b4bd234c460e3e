/** Why a disk takes no file, by the code of the error. */
export const diskReasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk is full',
};

const reasons: Readonly<Record<string, string>> = {
  ...diskReasons,
  EFBIG: 'it is larger than a file may be',
  EISDIR: 'it is a folder',
  EEXIST: 'a file has the name of its folder',
  ENOTDIR: 'a file has the name of its folder',
};

/** Why the disk did not take a file, in words where there are some; undefined for an error of another kind. */
export function whyNotWritten(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return reasons[String(error.code)] ?? String(error.code);
}

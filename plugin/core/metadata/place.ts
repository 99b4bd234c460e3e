/**
 * Where a finding on metadata is shown: a sidecar is named in the message, since problems are in
 * the document.
 */
export function toPlace({
  line,
  file,
}: {
  readonly line: number;
  readonly file?: string | undefined;
}): {
  readonly where: string;
  readonly line: number;
} {
  if (file === undefined) return {where: '', line};
  return {where: ` in \`${file}\`, line ${line},`, line: 1};
}

/** The sidecar and the line in it that `toPlace` has put into a message. */
export function readPlace(
  message: string,
): {readonly file: string; readonly line: number} | undefined {
  const [, file, line] = / in `([^`/]+\.ya?ml)`, line (\d+),/i.exec(message) ?? [];
  return file === undefined ? undefined : {file, line: Number(line)};
}

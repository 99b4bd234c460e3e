import {type Dirent, lstat, readdir, stat} from 'node:fs';
import type {Options} from 'globby';

type FileSystem = NonNullable<Options['fs']>;
type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/**
 * The file system for globs. They match no name with a line break in it, so that such a file would be
 * passed over: they are shown another character, half of a pair, that no name on a disk can have.
 */
export const plainNames: FileSystem = {
  readdir: ((path: string, options: {withFileTypes: true}, callback: Callback) => {
    readdir(restoreName(path), options, (error, entries) => {
      callback(error, error ? [] : entries.map(replaceLineBreaks));
    });
  }) as unknown as NonNullable<FileSystem['readdir']>, // the one form that globs call
  lstat: (path, callback) => lstat(restoreName(path), callback),
  stat: (path, callback) => stat(restoreName(path), callback),
};

// Halves of pairs for the four characters that end a line: U+000A, U+000D, U+2028, U+2029.
const start = 0xdc00;

/** A name as the disk has it. */
export function restoreName(name: string): string {
  return name.replace(/(?<![\ud800-\udbff])[\udc0a\udc0d\udc28\udc29]/g, (half) => {
    const code = half.charCodeAt(0) - start;
    return String.fromCharCode(code < 0x20 ? code : 0x2000 + code);
  });
}

function replaceLineBreaks(entry: Dirent): Dirent {
  const name = entry.name.replace(/[\n\r\u2028\u2029]/g, (end) =>
    String.fromCharCode(start + (end.charCodeAt(0) & 0xff)),
  );
  return name === entry.name ? entry : Object.create(entry, {name: {value: name}});
}

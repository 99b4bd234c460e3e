import {copyFile, mkdir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {docuHash, posixPath} from '@docusaurus/utils';
import {isPlainPath, toPlainName} from '../../load/files/plain-path.ts';
import {readText} from '../../load/files/read-text.ts';
import {findRealFile} from '../../load/files/real-file.ts';
import {replaceRelativeImports} from '../../load/files/relative-imports.ts';
import {pagesOf, type SiteContent, toAbsolute} from './content.ts';

/**
 * Files whose paths the bundler cannot resolve, with the copies that it gets instead. All
 * paths are absolute.
 */
export type Copies = ReadonlyMap<string, string>;

/** The file that the bundler gets instead of a document or another file of the folder. */
export function toRequested({copies}: Pick<SiteContent, 'copies'>, file: string): string {
  return copies.get(file) ?? file;
}

/**
 * Finds the files that need a copy: their paths have characters with a meaning to the bundler, or they are
 * links, which the bundler would follow to a file of another name. Copies are in `dataDir`.
 */
export async function findCopies(
  content: Omit<SiteContent, 'copies'>,
  siteDir: string,
  dataDir: string,
): Promise<Copies> {
  const {folder, translated} = content;
  const isPlain = (file: string) =>
    [siteDir, folder.path].every((from) => isPlainPath(posix(path.relative(from, file))));
  const documents = pagesOf(content)
    .filter(({isLost}) => !isLost)
    .map((design) => ({file: toAbsolute(content, design), name: design.sourcePath}));
  const needed = await Promise.all(
    documents.map(async ({file}) => !isPlain(file) || (await realpath(file)) !== file),
  );
  const assets = [
    ...[...folder.assets].map((name) => path.join(folder.path, name)),
    ...[...(translated?.assets ?? [])].map((name) => path.join(translated?.path ?? '', name)),
  ];
  return new Map([
    ...documents
      .filter((_, at) => needed[at])
      .map(({file, name}): [string, string] => {
        const extension = /\.mdx$/i.test(name) ? 'mdx' : 'md';
        return [file, path.join(dataDir, 'documents', `${toHash(name)}.${extension}`)];
      }),
    ...assets
      .filter((file) => !isPlain(file))
      .map((file): [string, string] => [
        file,
        path.join(dataDir, 'files', toHash(file), toPlainName(path.basename(file))),
      ]),
  ]);
}

/** How code in a copy imports files of the folder. */
export function toFolderAlias(instance: string): string {
  return `docusaurus-plugin-design-docs/folder-of-${instance}`;
}

/** Writes the copies. `write` gets the path of a text in `dataDir`. */
export async function writeCopies(
  {copies, folder, translated}: Pick<SiteContent, 'copies' | 'folder' | 'translated'>,
  instance: string,
  dataDir: string,
  write: (name: string, text: string) => Promise<unknown>,
): Promise<void> {
  const roots = [folder.path, ...(translated ? [translated.path] : [])];
  await Promise.all(
    [...copies].map(async ([file, copy]) => {
      if (!copy.startsWith(path.join(dataDir, 'documents'))) return copyAsset(file, copy, roots);
      const {text} = await readText(file, roots);
      const code = copy.endsWith('.mdx')
        ? replaceRelativeImports(text, (imported) => {
            const target = path.resolve(path.dirname(file), imported);
            const inFolder = posix(path.relative(folder.path, target));
            return inFolder.startsWith('../')
              ? `./${posix(path.relative(path.dirname(copy), target))}`
              : `${toFolderAlias(instance)}/${inFolder}`;
          })
        : text;
      return write(posix(path.relative(dataDir, copy)), code);
    }),
  );
}

// Written only where it changed, or the bundler would begin again after every change of a document.
async function copyAsset(file: string, copy: string, roots: readonly string[]): Promise<void> {
  const found = await findRealFile(file, roots);
  if ('damage' in found) return;
  const before = await stat(copy).catch(() => undefined);
  const isSame = before?.size === found.stats.size && before.mtimeMs >= found.stats.mtimeMs;
  if (isSame) return;
  await mkdir(path.dirname(copy), {recursive: true});
  await copyFile(found.real, copy);
}

// Not of a name alone: two names may differ in nothing but the characters that are left out.
function toHash(name: string): string {
  return docuHash(name, {hashLength: 8})
    .replace(/[^\w-]/g, '')
    .slice(-60);
}

function posix(file: string): string {
  return path.sep === '/' ? file : posixPath(file);
}

import {basename, dirname} from 'node:path/posix';
import {markdownEnding} from '../../core/names/identity.ts';

const known = ['kep.yaml', 'metadata.yaml', 'kep.yml', 'metadata.yml'];

/**
 * Makes a finder of the file that holds a document's metadata: `kep.yaml`, `metadata.yaml`, or the only
 * YAML file beside a README or a document with the name of its folder. Where several are called as if they
 * held it, the first counts. `files` are the folder's files that are no documents.
 */
export function toSidecarFinder(files: Iterable<string>): (document: string) => readonly string[] {
  const byFolder = new Map<string, string[]>();
  for (const file of files) {
    if (!/\.ya?ml$/i.test(file)) continue;
    const beside = byFolder.get(dirname(file));
    if (beside) beside.push(file);
    else byFolder.set(dirname(file), [file]);
  }
  return (document) => {
    if (!holdsFolder(document)) return [];
    const beside = byFolder.get(dirname(document)) ?? [];
    const named = known.flatMap((name) => beside.find((file) => basename(file) === name) ?? []);
    return named.length > 0 || beside.length > 1 ? named : beside;
  };
}

function holdsFolder(document: string): boolean {
  const name = basename(document).replace(markdownEnding, '');
  const folder = basename(dirname(document));
  return folder !== '.' && (/^(?:readme|index)$/i.test(name) || name === folder);
}

import {realpath} from 'node:fs/promises';
import {basename, dirname, join, relative, sep} from 'node:path';
import type {FolderHistory} from '../../core/index.ts';
import {runGit} from './run-git.ts';

/** A file that templates of designs are made from: what reports call it, and where it is. */
export interface TemplatePlace {
  readonly name: string;
  readonly path: string;
}

/**
 * What version control knows of a folder: when its documents were added, and how its templates were
 * before. Three calls of Git, however many files there are. Undefined where there is no Git, no
 * repository, or only a part of its history.
 */
export async function readHistory(
  folder: string,
  templates: readonly TemplatePlace[],
): Promise<FolderHistory | undefined> {
  const about = await runGit(folder, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
  const [isShallow, root] = about?.toString().split('\n') ?? [];
  if (isShallow !== 'false' || !root) return undefined;
  const inRoot = async (path: string) => {
    const real = join(await realpath(dirname(path)), basename(path));
    return relative(await realpath(root), real)
      .split(sep)
      .join('/');
  };
  const start = await inRoot(folder);
  const known = await Promise.all(
    templates.map(async ({name, path}) => ({name, path: await inRoot(path)})),
  );
  const own = known.filter(({path}) => !path.startsWith('../'));
  const changes = await readChanges(root, [start || '.', ...own.map(({path}) => path)]);
  if (!changes) return undefined;
  const prefix = start === '' ? '' : `${start}/`;
  const files = [...traceFiles(changes)];
  const wanted = own.flatMap(({name, path}) =>
    (files.find(([now]) => now === path)?.[1].versions ?? []).map((version) => ({
      ...version,
      name,
    })),
  );
  const texts = await readBlobs(
    root,
    wanted.map(({blob}) => blob),
  );
  return {
    templateVersions: wanted.flatMap(({name, date, blob}) => {
      const text = texts.get(blob);
      return text === undefined ? [] : [{name, date, file: {path: name, text}}];
    }),
    written: new Map(
      files
        .filter(([path]) => path.startsWith(prefix))
        .map(([path, {written}]) => [path.slice(prefix.length), written]),
    ),
  };
}

/** One file in one commit. */
interface Change {
  readonly date: string;
  readonly blob: string;
  readonly isDeleted: boolean;
  /** Where it stood before it was renamed. */
  readonly from?: string;
  readonly path: string;
}

// The oldest commit first, with the dates of their authors: when a text was written counts.
async function readChanges(
  root: string,
  paths: readonly string[],
): Promise<readonly Change[] | undefined> {
  const form = ['--format=%x01%ad', '--date=format-local:%Y-%m-%dT%H:%M:%SZ'];
  const shown = ['--raw', '--no-abbrev', '-z', '--find-renames', '--no-show-signature'];
  const output = await runGit(root, ['log', '--reverse', ...form, ...shown, '--', ...paths]);
  return output && [...toChanges(output.toString().split('\0'))];
}

function* toChanges(parts: readonly string[]): Iterable<Change> {
  let date = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? '').trim();
    if (part.startsWith('\x01')) date = part.slice(1).trim();
    const change = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(part);
    if (!change) continue;
    const [, blob = '', status] = change;
    const isMoved = status === 'R' || status === 'C';
    const [from, path] = isMoved ? [parts[at + 1], parts[at + 2]] : [undefined, parts[at + 1]];
    at += isMoved ? 2 : 1;
    const isDeleted = status === 'D';
    yield {date, blob, isDeleted, path: path ?? '', ...(status === 'R' && from ? {from} : {})};
  }
}

interface Trace {
  readonly written: string;
  readonly versions: readonly {readonly date: string; readonly blob: string}[];
}

// A file keeps its history where it is renamed, and begins anew where it comes back.
function traceFiles(changes: readonly Change[]): ReadonlyMap<string, Trace> {
  const files = new Map<string, Trace>();
  for (const {date, blob, isDeleted, from, path} of changes) {
    const before = files.get(from ?? path);
    if (from !== undefined) files.delete(from);
    if (isDeleted) files.delete(path);
    else {
      const versions = [...(before?.versions ?? []), {date, blob}];
      files.set(path, {written: before?.written ?? date, versions});
    }
  }
  return files;
}

async function readBlobs(
  root: string,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(blobs)];
  const texts = new Map<string, string>();
  if (wanted.length === 0) return texts;
  const output = await runGit(root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  for (let at = 0; output && at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [blob = '', kind, size = '0'] = output.toString('utf8', at, end).split(' ');
    const start = end + 1;
    at = kind === 'blob' ? start + Number(size) + 1 : start;
    if (kind === 'blob') texts.set(blob, output.toString('utf8', start, at - 1));
  }
  return texts;
}

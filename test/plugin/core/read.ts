import {
  type Design,
  type DesignSet,
  defaultLevels,
  readDesigns,
  type Settings,
  type SourceFile,
} from '../../../plugin/core/index.ts';
import {parseFile} from '../../../plugin/core/parse-file.ts';
import type {ParsedFile} from '../../../plugin/core/types.ts';

/** Reads a folder given as texts by path. A YAML file is the sidecar of the README beside it. */
export function readFolder(
  texts: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
): DesignSet {
  const files = Object.keys(texts)
    .filter((path) => /\.mdx?$/.test(path))
    .map((path) => toFile(path, texts));
  return readFiles(files, settings);
}

export function readFiles(
  files: readonly SourceFile[],
  settings: Partial<Settings> = {},
): DesignSet {
  return readDesigns(files, {
    templatesBeside: [],
    builtInTemplates: [],
    levels: defaultLevels,
    folder: {
      documents: new Set(files.map(({path}) => path)),
      assets: new Set(),
      repositoryPath: 'design',
    },
    reservedIds: [],
    ...settings,
  });
}

/** Reads one document of a folder of its own. */
export function readDocument(text: string, path = '0001-cache.md'): Design {
  return only(readFolder({[path]: text}).designs);
}

export function parse(text: string, path = '0001-cache.md'): ParsedFile {
  return parseFile({path, text});
}

export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error(`expected one, got ${list.length}`);
  return first;
}

function toFile(path: string, texts: Readonly<Record<string, string>>): SourceFile {
  const folder = path.replace(/[^/]*$/, '');
  const sidecar = Object.keys(texts).find(
    (other) => /^[^/]+\.ya?ml$/.test(other.slice(folder.length)) && other.startsWith(folder),
  );
  const text = texts[path] ?? '';
  return sidecar === undefined || !/README\.md$/.test(path)
    ? {path, text}
    : {path, text, sidecar: {path: sidecar, text: texts[sidecar] ?? ''}};
}

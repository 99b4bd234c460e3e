import type {SourceFile} from '../types.ts';

/** The texts of documents and their sidecars, by path. */
export function toTexts(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({path, text, sidecar}) => [
      [path, text] as const,
      ...(sidecar ? [[sidecar.path, sidecar.text] as const] : []),
    ]),
  );
}

/** A document with its changed texts; the same object if none changed. */
export function withTexts(file: SourceFile, texts: ReadonlyMap<string, string>): SourceFile {
  const text = texts.get(file.path);
  const sidecar = file.sidecar && texts.get(file.sidecar.path);
  if (text === undefined && sidecar === undefined) return file;
  return {
    ...file,
    ...(text === undefined ? {} : {text}),
    ...(file.sidecar && sidecar !== undefined
      ? {sidecar: {path: file.sidecar.path, text: sidecar}}
      : {}),
  };
}

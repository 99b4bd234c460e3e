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

/** A document with those of its texts that changed; the same value where none did. */
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

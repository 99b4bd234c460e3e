// One at the start of a line, or behind the list of what is imported; `require` and `import` in code.
const pattern =
  /(^(?:import|export|\})[^'"\n]*\bfrom\s*|^import\s*|\b(?:require|import)\(\s*)(['"])(\.\.?\/[^'"\n]*)\2/gm;

/** Whether the code of a document in MDX asks for files by their places beside it. */
export function hasRelativeImport(text: string): boolean {
  return text.search(pattern) !== -1;
}

/** The document with other addresses for those files. */
export function replaceRelativeImports(text: string, resolve: (file: string) => string): string {
  return text.replace(
    pattern,
    (_, start: string, quote: string, file: string) =>
      `${start}${quote}${resolve(file).replace(/[\\'"\n]/g, '\\$&')}${quote}`,
  );
}

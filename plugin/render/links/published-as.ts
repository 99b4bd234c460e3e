/**
 * How a file beside the documents is published: a picture may be in a page, a file is offered as it
 * is, and files of unknown types or that a browser might run are offered as text.
 */
export type PublishedAs = 'picture' | 'file' | 'text';

// SVG among them is published as a cleaned copy (clean-svg.ts).
const pictures = toSet('apng avif bmp gif ico jfif jpeg jpg png svg tif tiff webp');

const files = toSet(`
  pdf txt text log md mdx markdown mdown rst adoc asciidoc org tex csv tsv json jsonc jsonl ndjson yaml
  yml toml ini cfg conf properties diff patch proto
  puml plantuml mmd mermaid dot gv d2 drawio dio excalidraw vsd vsdx sketch fig graffle xmind psd ai eps
  zip tar tgz 7z rar
  doc docx docm dot dotx xls xlsx xlsm ppt pptx pptm potx odt ods odp odg odf rtf pages numbers key epub
  mp3 m4a aac oga ogg opus wav flac mp4 m4v mov mkv webm ogv avi mpg mpeg vtt srt
  woff woff2 ttf otf eot`);

const compressions = toSet('gz bz2 xz zst');

/** Answers by the name; letters of any case. */
export function publishedAs(name: string): PublishedAs {
  const extension = extensionOf(name);
  if (pictures.has(extension)) return 'picture';
  if (files.has(extension)) return 'file';
  if (!compressions.has(extension)) return 'text';
  // Servers say of `x.html.gz` that it is a page, and browsers unpack it.
  const inner = extensionOf(name.slice(0, -extension.length - 1));
  return inner !== 'svg' && (pictures.has(inner) || files.has(inner)) ? 'file' : 'text';
}

function extensionOf(name: string): string {
  return /[^./\\]\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function toSet(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}

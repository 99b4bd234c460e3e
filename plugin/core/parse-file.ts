import {splitFrontMatter} from './front-matter.ts';
import {normalizeLines} from './lines.ts';
import {readLinks} from './links.ts';
import {parseMarkdown} from './markdown.ts';
import {readMetadata} from './metadata.ts';
import type {Defect, ParsedFile, SourceFile} from './types.ts';

/** Reads one file as Markdown with metadata. Never throws: what cannot be read becomes a defect. */
export function parseFile(file: SourceFile): ParsedFile {
  const text = normalizeLines(file.text);
  const {yaml, body} = splitFrontMatter(text);
  const structure = parseMarkdown(body);
  const {lead, sections} = structure;
  const metadata = readMetadata(yaml, file.sidecar, lead, sections);
  return {
    path: file.path,
    text: body,
    ...(file.damage?.isLost ? {isLost: true} : {}),
    lead,
    sections,
    fields: metadata.fields,
    defects: [...toDefects(file), ...metadata.defects],
    references: structure.references,
    links: readLinks(structure),
  };
}

function toDefects({damage}: SourceFile): readonly Defect[] {
  if (!damage) return [];
  return [{rule: 'unreadable-file', message: damage.message, hint: damage.hint, line: 1}];
}

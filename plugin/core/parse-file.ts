import {readLinks} from './markdown/links.ts';
import {parseMarkdown} from './markdown/markdown.ts';
import {splitFrontMatter} from './metadata/front-matter.ts';
import {readMetadata} from './metadata/metadata.ts';
import {readPageSettings} from './metadata/page-settings.ts';
import {readVisibility} from './metadata/visibility.ts';
import {normalizeLines} from './text/lines.ts';
import type {Defect, ParsedFile, SourceFile} from './types.ts';

/** Reads one file as Markdown with metadata. Never throws: what cannot be read becomes a defect. */
export function parseFile(file: SourceFile): ParsedFile {
  const text = normalizeLines(file.text);
  const {yaml, body} = splitFrontMatter(text);
  const structure = parseMarkdown(body);
  const {lead, sections} = structure;
  const metadata = readMetadata(yaml, file.sidecar, lead, sections);
  const visibility = yaml && readVisibility(metadata.fields);
  const page = yaml ? readPageSettings(metadata.fields) : {defects: []};
  return {
    path: file.path,
    text: body,
    written: text,
    ...(file.sidecar
      ? {sidecar: {path: file.sidecar.path, written: normalizeLines(file.sidecar.text)}}
      : {}),
    ...(file.damage?.isLost ? {isLost: true} : {}),
    ...(visibility ? {visibility} : {}),
    ...(page.settings ? {pageSettings: page.settings} : {}),
    lead,
    sections,
    fields: metadata.fields,
    defects: [...toDefects(file), ...metadata.defects, ...page.defects],
    references: structure.references,
    headings: structure.headings,
    links: readLinks(structure),
  };
}

function toDefects({damage, sidecar}: SourceFile): readonly Defect[] {
  const beside = sidecar?.damage;
  const name = sidecar?.path.split('/').at(-1);
  return [
    ...(damage ? [toDefect(damage.message, damage.hint)] : []),
    ...(beside
      ? [toDefect(beside.message.replace(/^(?:File|Document)/, `File \`${name}\``), beside.hint)]
      : []),
    ...(sidecar?.rivals ?? []).map(
      (rival): Defect => ({
        rule: 'invalid-metadata',
        message: `Metadata in \`${rival.split('/').at(-1)}\` is not read, since \`${name}\` stands beside it`,
        hint: `Keep one of the two files; \`${name}\` counts.`,
        line: 1,
      }),
    ),
  ];
}

function toDefect(message: string, hint: string): Defect {
  return {rule: 'unreadable-file', message, hint, line: 1};
}

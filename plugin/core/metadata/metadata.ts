import {normalizeLines} from '../text/lines.ts';
import type {Block, Defect, Field, Section, SourceFile} from '../types.ts';
import {toKey} from './field-names.ts';
import type {FrontMatter} from './front-matter.ts';
import {readMarkdownFields} from './metadata-markdown.ts';
import {findOpenFrontMatter} from './open-front-matter.ts';
import {readToml} from './toml.ts';
import {readYaml, type YamlBlock, type YamlFields} from './yaml/yaml.ts';

/** Metadata of one document, the most explicit place first: front matter, sidecar, table, list, section. */
export function readMetadata(
  frontMatter: FrontMatter | undefined,
  sidecar: SourceFile['sidecar'],
  lead: readonly Block[],
  sections: readonly Section[],
): {readonly fields: readonly Field[]; readonly defects: readonly Defect[]} {
  const top = topBlocks(lead, sections);
  const yaml: Omit<YamlBlock, 'source'> | undefined = frontMatter ?? findYamlFence(top);
  const blocks = [
    frontMatter?.isToml
      ? {fields: readToml(frontMatter), defects: []}
      : yaml && readYaml({...yaml, source: 'front-matter'}),
    sidecar && readSidecar(sidecar),
  ].filter((block) => block !== undefined);
  const fields = [...blocks.flatMap((block) => block.fields), ...readMarkdownFields(top, sections)];
  const named = fields.map(({key, values, ...field}) => ({
    ...field,
    key: toKey(key),
    values: values.map(shorten),
  }));
  return {
    fields: [...withStage(named), ...named.flatMap(toRelationFields)],
    defects: [...findOpenFrontMatter(frontMatter), ...blocks.flatMap((block) => block.defects)],
  };
}

/** What stands under the title and above the first section: metadata lists stand there. */
function topBlocks(lead: readonly Block[], sections: readonly Section[]): readonly Block[] {
  const [first, second] = sections;
  if (first?.depth !== 1) return lead;
  const list = second && isMetadataHeading(second) ? second.blocks : [];
  return [...lead, ...first.blocks, ...list];
}

function isMetadataHeading({title}: Section): boolean {
  return /^(?:document |proposal )?(?:metadata|information|info)$/i.test(title);
}

// Only a fence with a field we know is metadata: examples of YAML stand in documents too.
function findYamlFence(top: readonly Block[]): Omit<YamlBlock, 'source'> | undefined {
  const first = top.find(
    ({kind, text}) => kind === 'code' || (kind === 'text' && text.length > 200),
  );
  if (first?.kind !== 'code' || !/^ya?ml$/i.test(first.info ?? '')) return undefined;
  const isMetadata = /^(title|status|authors?|creation-date|kep-number)\s*:/m.test(first.text);
  const isManifest = /^(apiVersion|kind)\s*:/m.test(first.text);
  return isMetadata && !isManifest
    ? {text: first.text, line: first.line + 1, isFenced: true}
    : undefined;
}

function readSidecar({path, text}: {readonly path: string; readonly text: string}): YamlFields {
  const file = path.split('/').at(-1) ?? path;
  const {fields, defects} = readYaml({
    text: normalizeLines(text),
    line: 1,
    source: 'sidecar',
    file,
    path,
  });
  return {fields: fields.map((field) => ({...field, file})), defects};
}

// Nobody writes longer ones, and what reads them need not be ready for megabytes.
function shorten(value: string): string {
  return value.length > 4000 ? value.slice(0, 4000) : value;
}

// ADRs name the other decision in their status: `Superseded by [5. Use queues](0005-queues.md)`.
function toRelationFields({key, values, ...field}: Field): readonly Field[] {
  if (key !== 'status') return [];
  // MADR's menu `{accepted | … | superseded by ADR-0123}` names no decision.
  return values.flatMap((value) => {
    if (menuBefore.test(value)) return [];
    const match = inStatus.exec(value) ?? leadsStatus.exec(value);
    if (!match?.[3]) return [];
    const isBy = match[2]?.toLowerCase() === 'ed by';
    return [{...field, key: isBy ? 'superseded-by' : 'replaces', values: [match[3]]}];
  });
}

const menuBefore = /\|[\s*_]*(?:super[sc]ed|replac|obsolet)(?:ed by|es)\b/i;

// A run of links, or one number, behind the word; else all that follows it at the start of a line.
const inStatus =
  /(?:^|[\s.;(*_])(super[sc]ed|replac|obsolet)(ed by|es):?[*_]*\s+((?:\[[^\]]*\]\([^)]*\)(?:\s*(?:,|and|&|\+)\s*)?)+|(?:ADR|RFC|KEP|TEP|EIP|PEP)[- ]?#?\d{1,5}\b)/i;
const leadsStatus = /^[*_\s]*(super[sc]ed|replac|obsolet)(ed by|es):?[*_]*\s+(\S.*)$/im;

// Ember's RFCs call it `stage`; where there is a status, Kubernetes' `stage: beta` is the feature's.
function withStage(fields: readonly Field[]): readonly Field[] {
  if (fields.some(({key}) => key === 'status')) return fields;
  return fields.map((field) =>
    field.key === 'stage' && !/^(?:alpha|beta|stable|ga)\b/i.test(field.values[0] ?? '')
      ? {...field, key: 'status'}
      : field,
  );
}

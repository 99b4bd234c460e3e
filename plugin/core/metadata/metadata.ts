import {isUsualSection} from '../markdown/usual-sections.ts';
import {normalizeLines} from '../text/lines.ts';
import type {Block, Defect, Field, Section, SourceFile} from '../types.ts';
import {toKey} from './field-names.ts';
import type {FrontMatter} from './front-matter.ts';
import {withHeaderFence} from './header-fence.ts';
import {hasFieldLines, readMarkdownFields} from './metadata-markdown.ts';
import {findOpenFrontMatter} from './open-front-matter.ts';
import {toRelationFields} from './status-relations.ts';
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
  const fields = [
    ...blocks.flatMap((block) => block.fields),
    ...readMarkdownFields(withHeaderFence(top), sections),
  ];
  const named = fields.map(({key, values, ...field}) => ({
    ...field,
    key: toKey(key),
    // Real values are shorter, and their readers are not made for megabytes.
    values: values.map((value) => value.slice(0, 4000)),
  }));
  const stated = withOtherStatus(withStage(withCoAuthors(named.map(joinWrapped))));
  return {
    fields: [...stated, ...stated.flatMap(toRelationFields)],
    defects: [...findOpenFrontMatter(frontMatter), ...blocks.flatMap((block) => block.defects)],
  };
}

/** The text under the title and above the first section, where metadata lists are. */
function topBlocks(lead: readonly Block[], sections: readonly Section[]): readonly Block[] {
  const [first, second] = sections;
  if (!first || (first.depth !== 1 && !isTopTitle(first, sections))) return lead;
  const isBelow = second && (isMetadataHeading(second) || isSampleTitle(second, first));
  const heads = isBelow ? [first, second] : [first];
  return [...lead, ...heads.flatMap(({blocks}) => blocks)];
}

// A title of level two, where the document has none of level one.
function isTopTitle({depth, name, blocks}: Section, sections: readonly Section[]): boolean {
  const isTop = depth === 2 && !isUsualSection(name) && hasFieldLines(blocks);
  return isTop && sections.every((section) => section.depth > 1);
}

// prometheus' template is called `# Template`, and the title to fill in is below that.
function isSampleTitle({depth, name}: Section, first: Section): boolean {
  return /^(?:\w+ )?template$/.test(first.name) && depth === 2 && !isUsualSection(name);
}

function isMetadataHeading({title}: Section): boolean {
  return /^(?:document |proposal )?(?:metadata|information|info)$/i.test(title);
}

// Only a fence with a field we know is metadata: examples of YAML are in documents too.
function findYamlFence(top: readonly Block[]): Omit<YamlBlock, 'source'> | undefined {
  const first = top.find(
    ({kind, text}) => kind === 'code' || (kind === 'text' && text.length > 200),
  );
  const language = first?.kind === 'code' ? first.info?.toLowerCase() : undefined;
  if (!first || (language !== 'yaml' && language !== 'yml')) return undefined;
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

// `Superseded by` at the end of a line goes on in the next one, or in the list below it; `by` may begin
// that line too.
function joinWrapped(field: Field): Field {
  if (field.key !== 'status') return field;
  const values: string[] = [];
  let isOpen = false;
  for (const value of field.values) {
    const last = values.at(-1) ?? '';
    const isMore: boolean = isOpen && /^(?:\[|[A-Z]{2,6}[- ]?\d|#\d)/.test(value);
    const isStart = last !== '' && (leadsOn.test(last) || /^by\s/i.test(value));
    isOpen = isStart || isMore;
    if (isOpen) values.splice(-1, 1, `${last}${isStart ? '' : ','} ${value}`);
    else values.push(value);
  }
  return {...field, values};
}

const leadsOn = /\b(?:by|with|super[sc]edes|replaces|obsoletes)[*_]*:?[*_]*\s*$/i;

// Co-authors are authors.
function withCoAuthors(fields: readonly Field[]): readonly Field[] {
  const others = fields.filter(({key}) => key === 'co-authors');
  const at = fields.findIndex(({key, values}) => key === 'authors' && values.length > 0);
  const more = others.flatMap(({values}) => values.flatMap(splitNames));
  return fields.flatMap((field, place) => {
    if (place === at) return [{...field, values: [...field.values, ...more]}];
    if (field.key !== 'co-authors') return [field];
    return at < 0 ? [{...field, key: 'authors'}] : [];
  });
}

function splitNames(value: string): readonly string[] {
  return value.split(/ ?[,;] ?/).filter((name) => name !== '');
}

// A label that ends in `status` is the status if there is no field `status`.
function withOtherStatus(fields: readonly Field[]): readonly Field[] {
  if (fields.some(({key, values}) => key === 'status' && values.length > 0)) return fields;
  const other = fields.find(({key}) => key === 'other-status');
  return fields.map((field) => (field === other ? {...field, key: 'status'} : field));
}

// Ember's RFCs call it `stage`; where there is a status, Kubernetes' `stage: beta` is the feature's.
function withStage(fields: readonly Field[]): readonly Field[] {
  if (fields.some(({key}) => key === 'status')) return fields;
  return fields.map((field) =>
    field.key === 'stage' && !/^(?:alpha|beta|stable|ga)\b/i.test(field.values[0] ?? '')
      ? {...field, key: 'status'}
      : field,
  );
}

import type {Design} from '../../core/index.ts';
import type {ShownSet, SiteContent} from '../content/content.ts';
import {fillText} from '../content/texts.ts';
import {byNumber, sortPlain, toGroups, toStatusProps} from '../designs/groups.ts';
import {shorten} from '../designs/item-props.ts';
import {withoutParts} from '../designs/parts.ts';
import type {AddressOf} from '../links/addresses.ts';

/** Name of the file, from the root of the designs. */
export const llmsFile = 'llms.txt';

/** What the file needs besides the designs. */
export interface LlmsSettings {
  readonly addressOf: AddressOf;
  /** Whole address of a file of the site. */
  readonly fileAddressOf: (address: string) => string;
  /** Addresses of the documents as Markdown, by source path. */
  readonly markdown: ReadonlyMap<string, string>;
}

type LlmsContent = ShownSet & Pick<SiteContent, 'titles'>;

/**
 * A list of the designs for language models, in the form of llmstxt.org: each with its status, what took its
 * place, and its summary. Drafts, unlisted documents and parts of designs are not in it.
 */
export function toLlmsFile(content: LlmsContent, settings: LlmsSettings): string {
  const {set, texts, titles} = content;
  const isListed = ({visibility, isLost}: Design) => visibility === undefined && !isLost;
  const plain = set.designs.filter(
    ({kind, status}) => kind === 'design' && status.id === undefined,
  );
  const others = withoutParts(set.designs).filter(({kind}) => kind === 'page');
  const groups = [
    ...toGroups(content).map(({word, designs}) => [word.label, designs] as const),
    [set.hasStatuses ? texts.noStatus : titles.index.title, sortPlain(plain)] as const,
    // Readers with little room may leave out a part of this name.
    ['Optional', [...others].sort(byNumber)] as const,
  ];
  const named = new Map(set.designs.filter(isListed).map((design) => [design.id, design]));
  const parts = groups.flatMap(([label, designs]) => {
    const listed = designs.filter(isListed);
    if (listed.length === 0) return [];
    const rows = listed.map((design) => toRow(design, content, named, settings));
    return [`## ${toLine(label)}\n\n${rows.join('\n')}`];
  });
  const {title, description} = titles.index;
  const head = [`# ${toLine(title)}`, ...(description ? [`> ${toLine(description)}`] : [])];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function toRow(
  design: Design,
  content: LlmsContent,
  named: ReadonlyMap<string, Design>,
  settings: LlmsSettings,
): string {
  const {sourcePath, number, title, summary, pageSettings} = design;
  const file = settings.markdown.get(sourcePath);
  const permalink = content.permalinks.get(sourcePath);
  const url =
    file !== undefined
      ? settings.fileAddressOf(file)
      : permalink === undefined
        ? undefined
        : settings.addressOf(permalink);
  const name = toLine(number === undefined ? title : `${number}. ${title}`);
  const link = url === undefined ? name : `[${name}](${url})`;
  const about = pageSettings?.description ?? summary?.text;
  const facts = [
    ...toStatusFacts(design, content, named),
    ...(about === undefined ? [] : [toLine(shorten(about, 300))]),
  ];
  return facts.length === 0 ? `- ${link}` : `- ${link}: ${facts.join(' ')}`;
}

// A reader of one line must not take what was replaced or rejected for what holds.
function toStatusFacts(
  design: Design,
  content: LlmsContent,
  named: ReadonlyMap<string, Design>,
): readonly string[] {
  if (design.kind !== 'design' || design.status.id === undefined) return [];
  const {label, phase} = toStatusProps(design, content);
  const status = `[${toLine(label)}]`;
  if (phase !== 'superseded') return [status];
  const successors = design.supersededBy.flatMap(({id}) => {
    const other = id === undefined ? undefined : named.get(id);
    if (!other) return [];
    return [other.number === undefined ? other.title : `${other.number}. ${other.title}`];
  });
  if (successors.length === 0) return [status];
  const text = fillText(content.texts['llms.replacedBy'], {designs: successors.join(', ')});
  return [status, toLine(text)];
}

// One line, in which nothing is a mark of Markdown.
function toLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/g, '\\$&');
}

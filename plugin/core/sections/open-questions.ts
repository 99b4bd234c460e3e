import {toPlainText} from '../markdown/inline.ts';
import {isSample} from '../template/sample-heading.ts';
import type {Block, OpenQuestion, ParsedFile, References, Section} from '../types.ts';

const names = /^(?:open|unresolved|outstanding) (?:question|issue)s?(?: |$)/;
const answer =
  /^[^\p{L}\p{N}\n]{0,20}(?:resolution|resolved|(?:current |proposed |suggested |short )?answer|a|update|decision|conclusion)\b[^\p{L}\p{N}\n:]{0,9}:\s{0,9}(?![^\p{L}\p{N}\n]{0,9}(?:please|not yet resolved|tbd|todo|unresolved))\S/imu;

/**
 * The questions of the section made for them, with the answer taken into account, then the blocks
 * marked `<<[UNRESOLVED]>>` anywhere. `isStanding` recognises the template's own text, `isAsked`
 * its sections: a section of the template on a wrong level is no question.
 */
export function readOpenQuestions(
  {lead, sections, references}: Pick<ParsedFile, 'lead' | 'sections' | 'references'>,
  isStanding: (block: Block) => boolean,
  isAsked: (section: Section) => boolean,
): readonly OpenQuestion[] {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const marked = blocks
    .filter(({text}) => text.includes('<<[UNRESOLVED'))
    .map((block) => ({...block, text: withoutComments(block)}));
  return [
    ...fromSection(sections, references, isStanding, isAsked),
    ...marked.filter((block) => !isStanding(block)).flatMap(fromMarks),
  ];
}

// Comments hold the template's sample. Their lines are kept as empty ones so that line numbers stay
// right.
function withoutComments({kind, text}: Block): string {
  if (kind === 'code') return text;
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ''));
}

function fromSection(
  sections: readonly Section[],
  references: References,
  isStanding: (block: Block) => boolean,
  isAsked: (section: Section) => boolean,
): readonly OpenQuestion[] {
  const at = sections.findIndex(({name}) => names.test(name));
  const section = sections[at];
  if (!section) return [];
  if (isMarked(section.title)) {
    return fromItems(toText(section, isStanding), references).map((item) => ({
      ...item,
      resolved: true,
    }));
  }
  const children = sections.flatMap((child, place) =>
    child.parent === at && !isSample(child.title) && !isAsked(child) ? [{child, place}] : [],
  );
  const isGroup = ({child}: {readonly child: Section}) =>
    answered.test(child.name) || open.test(child.name);
  const questions = children.filter((one) => !isGroup(one));
  if (questions.length > 0) {
    return children.flatMap((one) =>
      isGroup(one) ? fromGroup(one.child, references, isStanding) : [fromHeading(one, sections)],
    );
  }
  return [
    ...fromItems(toText(section, isStanding), references),
    ...children.flatMap(({child}) => fromGroup(child, references, isStanding)),
  ];
}

// Questions below a heading `Answered` are answered.
const answered = /^(?:answered|resolved|closed|decided|settled)(?: (?:questions?|issues?))?$/;
const open = /^(?:unanswered|unresolved|still open|open|undecided)(?: (?:questions?|issues?))?$/;

function fromGroup(
  group: Section,
  references: References,
  isStanding: (block: Block) => boolean,
): readonly OpenQuestion[] {
  const items = fromItems(toText(group, isStanding), references);
  return answered.test(group.name) ? items.map((item) => ({...item, resolved: true})) : items;
}

function toText({blocks}: Section, isStanding: (block: Block) => boolean): readonly Block[] {
  return blocks.filter((block) => block.kind === 'text' && !isStanding(block));
}

const conclusion = /^(?:conclusions?|resolutions?|answers?|decisions?|outcomes?|resolved)$/;

function fromHeading(
  {child: {title, line, blocks}, place}: {readonly child: Section; readonly place: number},
  sections: readonly Section[],
): OpenQuestion {
  const isConcluded = sections.some(
    (below) =>
      below.parent === place &&
      conclusion.test(below.name) &&
      below.blocks.some(({kind, text}) => kind === 'text' && !undecided.test(text)),
  );
  return {
    text: title,
    line,
    ...(isStatement(blocks.map(({text}) => text).join('\n')) ? {isDiscussed: true} : {}),
    resolved: isConcluded || isMarked(title) || blocks.some(({text}) => answer.test(text)),
  };
}

const undecided =
  /^[^\p{L}\p{N}\n]{0,9}(?:please|not yet resolved|tbd|todo|unresolved|none yet|open)\b/iu;

// `[Resolved] Keep them?`, `Keep them? (closed)` and `~~Keep them?~~`.
function isMarked(text: string): boolean {
  const mark = '(?:resolved|answered|closed|decided|done)';
  return new RegExp(`[([]${mark}[)\\]]\\W*$|^~~|^\\W*[([]${mark}[)\\]]|^(?:✅|✔)`, 'iu').test(text);
}

function fromItems(blocks: readonly Block[], references: References): readonly OpenQuestion[] {
  const items: Array<{text: string; line: number; resolved: boolean; isDiscussed?: true}> = [];
  for (const {text, line, startsItem, listDepth, isQuoted} of blocks) {
    if (text.includes('<<[UNRESOLVED')) continue;
    const isItem = startsItem && listDepth === 1;
    const isNumbered = isQuoted && /^\d+[.)]/.test(text);
    const last = items.at(-1);
    const answerAt = answer.exec(text)?.index;
    if (last && (answerAt === 0 || (!isItem && isAnswered(text)))) {
      last.resolved = true;
    } else if ((isItem || isNumbered) && !isNothing(text)) {
      const question = text.slice(0, answerAt || findAnswer(text) || text.length);
      const behind = question.slice(question.lastIndexOf('?') + 1);
      items.push({
        text: toPlainText(question.replace(/^\[[ x]?\]\s/i, ''), references),
        line,
        resolved: isAnswered(text),
        ...(question.includes('?') && isStatement(behind) ? {isDiscussed: true} : {}),
      });
    } else if (last && isStatement(text)) {
      last.isDiscussed = true;
    }
  }
  return items;
}

// Whether a text is an answer, and does not say that it is still to be found out.
function isStatement(text: string): boolean {
  return /\w\W+\w+\W+\w/.test(text) && !doubt.test(text);
}

const doubt =
  /\?|\b(?:tbd|todo|unclear|not clear|undecided|unsure|not sure|unknown|still|needs? to|to be|may|might|maybe|perhaps|could|investigat\w*|depends|later|future)\b/i;

function isAnswered(text: string): boolean {
  return (
    answer.test(text) || findAnswer(text) !== undefined || /^\[x\]/i.test(text) || isMarked(text)
  );
}

// `Keep them a minute? (answer [meeting]: no, two)`.
const inBrackets =
  /\((?:answer|answered|resolution|resolved|decision|conclusion)\b[^()\n:]{0,80}:\s*(?!tbd|todo)[^)\s]/i;

// `Keep them a minute? **Decision:** two.`
const behindQuestion =
  /(?<=\?)\s{1,3}[*_]{0,3}(?:answer|answered|resolution|resolved|decision|conclusion)\s?:[*_]{0,3}\s+(?!(?:tbd|todo|open|none yet|unresolved)\b)(?=\S)/i;

function findAnswer(text: string): number | undefined {
  return (inBrackets.exec(text) ?? behindQuestion.exec(text))?.index;
}

function isNothing(text: string): boolean {
  return text.length < 40 && /^\W*(?:none|n\/?a|tbd|todo)\W*$/i.test(text);
}

// Kubernetes' mark: `<<[UNRESOLVED who or what]>>`, the text, `<<[/UNRESOLVED]>>`.
function fromMarks({text, line, kind}: Block): readonly OpenQuestion[] {
  const first = kind === 'code' ? line + 1 : line;
  const rows = text.split('\n');
  return rows.flatMap((row, at): OpenQuestion[] => {
    const mark = /<<\[UNRESOLVED([^[\]]{0,200})\]>>(.*)/.exec(row);
    if (!mark) return [];
    const said = [mark[1], mark[2], ...rows.slice(at + 1, at + 9)].find((part) => part?.trim());
    return [{text: toPlainText(said ?? 'Unresolved'), line: first + at, resolved: false}];
  });
}

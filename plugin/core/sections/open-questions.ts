import {toPlainText} from '../markdown/inline.ts';
import {isSample} from '../template/sample-heading.ts';
import type {Block, OpenQuestion, ParsedFile, References, Section} from '../types.ts';

const names = /^(?:open|unresolved|outstanding) (?:questions?|issues?)(?: questions?)?(?: .*)?$/;
const answer =
  /^[^\p{L}\p{N}\n]{0,20}(?:resolution|resolved|(?:current |proposed |suggested |short )?answer|a|update|decision|conclusion)\b[^\p{L}\p{N}\n:]{0,9}:\s{0,9}(?![^\p{L}\p{N}\n]{0,9}(?:please|not yet resolved|tbd|todo|unresolved))\S/imu;

/**
 * The questions of the section made for them, with the answer taken into account, then the blocks
 * marked `<<[UNRESOLVED]>>` anywhere. `isStanding` tells the template's own text, `isAsked` its sections:
 * one that stands on a wrong level is no question.
 */
export function readOpenQuestions(
  {lead, sections, references}: Pick<ParsedFile, 'lead' | 'sections' | 'references'>,
  isStanding: (block: Block) => boolean,
  isAsked: (section: Section) => boolean,
): readonly OpenQuestion[] {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const marked = blocks.filter(({text}) => text.includes('<<[UNRESOLVED'));
  return [
    ...fromSection(sections, references, isStanding, isAsked),
    ...marked.filter((block) => !isStanding(block)).flatMap(fromMarks),
  ];
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
  const children = sections.filter(
    (child) => child.parent === at && !isSample(child.title) && !isAsked(child),
  );
  if (children.length > 0) return children.map((child) => fromHeading(child));
  const blocks = section.blocks.filter((block) => block.kind === 'text' && !isStanding(block));
  return fromItems(blocks, references);
}

function fromHeading({title, line, blocks}: Section): OpenQuestion {
  return {
    text: title,
    line,
    ...(isStatement(blocks.map(({text}) => text).join('\n')) ? {isDiscussed: true} : {}),
    resolved:
      /[([](?:resolved|answered|closed|decided)[)\]]\W*$|^~~/i.test(title) ||
      blocks.some(({text}) => answer.test(text)),
  };
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
      const question = text.slice(0, answerAt || text.length);
      const behind = question.slice(question.lastIndexOf('?') + 1);
      items.push({
        text: toPlainText(question.replace(/^\[ ?\]\s+/, ''), references),
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

// Says something, and not that it is still to be found out.
function isStatement(text: string): boolean {
  return /\w+\W+\w+\W+\w/.test(text) && !doubt.test(text);
}

const doubt =
  /\?|\b(?:tbd|todo|unclear|not clear|undecided|unsure|not sure|unknown|still|needs? to|to be|may|might|maybe|perhaps|could|investigat\w*|depends|later|future)\b/i;

function isAnswered(text: string): boolean {
  return answer.test(text) || /^\s*(?:\[[xX]\]|~~[^~]+~~)/.test(text);
}

function isNothing(text: string): boolean {
  return text.length < 40 && /^\W*(?:none|n\/?a|tbd|todo)\W*$/i.test(text);
}

// Kubernetes' mark: `<<[UNRESOLVED who or what]>>`, the text, `<<[/UNRESOLVED]>>`.
function fromMarks({text, line, kind}: Block): readonly OpenQuestion[] {
  const first = kind === 'code' ? line + 1 : line;
  const rows = text.split('\n');
  return rows.flatMap((row, at): OpenQuestion[] => {
    const mark = /<<\[UNRESOLVED([^[\]]{0,200})\]>>(.*)$/.exec(row);
    if (!mark) return [];
    const said = [mark[1], mark[2], ...rows.slice(at + 1, at + 9)].find((part) => part?.trim());
    return [{text: toPlainText(said ?? 'Unresolved'), line: first + at, resolved: false}];
  });
}

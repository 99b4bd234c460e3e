import {isBox} from '../markdown/checklist.ts';
import type {Contract} from '../template/contract.ts';
import {isPartStanding} from '../template/standing-text.ts';
import type {Block, SectionState} from '../types.ts';

const none =
  /^(?:[-–—]+|none|n\/?\s?a|nil|nothing|\(?empty\)?|not applicable|(?:does|do) not apply|none (?:at|for) (?:the|this) (?:moment|time|point)|none (?:yet|currently|identified|known|needed|required|so far)|no \w+ (?:at|for) (?:the|this) (?:moment|time|point))$/i;
// `TODO for the platform team`, `TBD before beta.`, `See below.`, `This part is only a stub.`
const todo =
  /^(?:\.{3,}|…|\?+|to do|work in progress|coming soon|unknown|\(?placeholder\)?|not (?:yet )?written(?: yet)?|(?:todo|tbd|tba|fixme|wip)\b(?![ -](?:list|app|comment|item)s?\b)[^.!?]{0,90}|see (?:below|above|later|the next section)|(?:to be|will be) (?:\w+ ){0,2}(?:added|written|filled|done|decided|determined|defined|described|completed|discussed|provided|updated)(?: \w+){0,5}|(?:this (?:section|part|chapter|page) )(?:is|will be|needs to be|has to be|still)(?: \w+){0,4} (?:stub|placeholder|written|added|filled|completed|empty|tbd|todo)\b[^.!?]{0,60})$/i;

/** The state of a section by its own blocks, without its subsections. */
export function toOwnState(
  blocks: readonly Block[],
  contract: Contract | undefined,
  isMdx: boolean,
): SectionState {
  const own = blocks.map((block) => toContent(block, isMdx)).filter(({text}) => text !== '');
  if (own.length === 0) return 'empty';
  if (own.length <= 8) {
    const lines = own.flatMap(({text}) => text.split('\n')).filter((line) => line.trim() !== '');
    if (lines.every((line) => says(line, none))) return 'none';
    const whole = own.length === 1 ? lines.join(' ') : '';
    if (says(whole, todo) || lines.every((line) => says(line, todo))) return 'todo';
  }
  return contract && own.every((block) => isLeft(block, contract)) ? 'template' : 'filled';
}

/** A block without comments; HTML that shows nothing, such as an anchor, has no content. */
function toContent(block: Block, isMdx: boolean): Block {
  return {...block, text: (isMdx ? toMdxText(block) : toText(block)).trim()};
}

// A component shows something, and a comment is in braces.
function toMdxText(block: Block): string {
  if (block.kind === 'code') return block.text;
  const text = withoutBracedComments(block.text);
  return /<[A-Z]/.test(text) ? text : toText({...block, text});
}

// After the last `-->` no comment can be closed, and searching for its end would take long.
function withoutBracedComments(text: string): string {
  const last = [...text.matchAll(/\*\/\s*\}/g)].at(-1);
  const end = last ? last.index + last[0].length : 0;
  return text.slice(0, end).replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, '') + text.slice(end);
}

function toText({kind, text}: Block): string {
  if (kind === 'code') return text;
  const visible = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<a\s+(?:name|id)=[^<>]*><\/a>/gi, '');
  const isShown = kind === 'text' || /<(?:img|video|iframe|object|svg)\b/i.test(visible);
  return isShown ? visible : visible.replace(/<[^<>]*>/g, '');
}

// `- **N/A**.` and `_None_` are read as one word; long lines are not.
function says(line: string, words: RegExp): boolean {
  if (line.length > 120) return false;
  const bare = line.replace(/^[\s>*_`~"'-]+|[\s*_`~"'.!]+$/g, '').replace(/\s+/g, ' ');
  return words.test(bare === '' ? line.trim() : bare);
}

// A sign-off box may match the template, ticked or not.
function isLeft(block: Block, {standing}: Contract): boolean {
  return !isBox(block) && isPartStanding(block, standing);
}

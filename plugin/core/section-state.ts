import type {Contract} from './contract.ts';
import {toParagraph} from './paragraphs.ts';
import type {Block, SectionState} from './types.ts';

const none =
  /^(?:none|n\/?\s?a|nil|nothing|not applicable|(?:does|do) not apply|none (?:at|for) (?:the|this) (?:moment|time|point)|none (?:yet|currently|identified|known|needed|required|so far)|no \w+ (?:at|for) (?:the|this) (?:moment|time|point))$/i;
const todo =
  /^(?:tbd|tba|todo|to ?do|wip|fixme|to be (?:done|determined|decided|defined|added|filled(?: in| out)?|written|completed|discussed)|work in progress|coming soon|unknown|\?+)$/i;

/** What an author did with a section, judged by its own blocks; `empty` says nothing of its children. */
export function toOwnState(blocks: readonly Block[], contract: Contract | undefined): SectionState {
  const own = blocks.map(toContent).filter(({text}) => text !== '');
  if (own.length === 0) return 'empty';
  if (own.length <= 8) {
    const lines = own
      .flatMap(({text}) => text.split('\n'))
      .map(bare)
      .filter((line) => line !== '');
    if (lines.every((line) => none.test(line))) return 'none';
    if (lines.every((line) => todo.test(line))) return 'todo';
  }
  return contract && own.every((block) => isStanding(block, contract)) ? 'template' : 'filled';
}

/** A block without comments; HTML that shows nothing, such as an anchor, has no content. */
function toContent(block: Block): Block {
  if (block.kind === 'rule') return {...block, text: ''};
  if (block.kind === 'code') return {...block, text: block.text.trim()};
  const text = block.text.includes('<!--')
    ? block.text.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    : block.text;
  if (block.kind === 'html' && !/<(?:img|video|iframe|object|svg)\b/i.test(text)) {
    return {...block, text: text.replace(/<[^>]*>/g, '').trim()};
  }
  return {...block, text: text.trim()};
}

// `- **N/A**.` and `_None_` are one word to their reader.
function bare(line: string): string {
  return line.replace(/^[\s>*_`~"'-]+|[\s*_`~"'.!]+$/g, '').replace(/\s+/g, ' ');
}

// A sign-off box matches the template rightly, ticked or not.
function isStanding(block: Block, {standing, standingText}: Contract): boolean {
  if (block.startsItem && /^\[[ x]\]/i.test(block.text)) return false;
  // Nearly every paragraph differs in its first words, and the whole of it need not be looked at.
  const start = toParagraph({...block, text: block.text.slice(0, 60)}).replace(/ \S*$/, '');
  if (!standingText.includes(start)) return false;
  const paragraph = toParagraph(block);
  if (standing.has(paragraph)) return true;
  return paragraph.length > 24 && standingText.includes(paragraph);
}

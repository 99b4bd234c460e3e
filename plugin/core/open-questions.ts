import {isSample} from './contract.ts';
import {toHeadingName} from './heading-names.ts';
import {toPlainText} from './markdown.ts';
import type {Block, OpenQuestion, Section} from './types.ts';

const names = /^(?:open|unresolved|outstanding) (?:questions?|issues?)(?: questions?)?(?: .*)?$/;
const answer =
  /^\W*(?:resolution|resolved|answer|a|decision|conclusion)\b\W*:\s*(?!\W*(?:please|not yet resolved|tbd|todo|unresolved))\S/im;

/** The questions of the section made for them, with the answer taken into account. */
export function readOpenQuestions(
  sections: readonly Section[],
  isStanding: (block: Block) => boolean,
): readonly OpenQuestion[] {
  const at = sections.findIndex(({title}) => names.test(toHeadingName(title)));
  const section = sections[at];
  if (!section) return [];
  const children = sections.filter(({parent, title}) => parent === at && !isSample(title));
  if (children.length > 0) return children.map((child) => fromHeading(child));
  return fromItems(section.blocks.filter((block) => block.kind === 'text' && !isStanding(block)));
}

function fromHeading({title, line, blocks}: Section): OpenQuestion {
  return {text: title, line, resolved: blocks.some(({text}) => answer.test(text))};
}

function fromItems(blocks: readonly Block[]): readonly OpenQuestion[] {
  const items: Array<{text: string; line: number; resolved: boolean}> = [];
  for (const block of blocks) {
    const isItem = block.startsItem && block.listDepth === 1;
    const numbered = block.isQuoted && /^\d+[.)]/.test(block.text);
    if ((isItem || numbered) && !isNothing(block.text)) {
      items.push({
        text: toPlainText(block.text),
        line: block.line,
        resolved: isAnswered(block.text),
      });
    } else if (items.length > 0 && isAnswered(block.text)) {
      const last = items.at(-1);
      if (last) last.resolved = true;
    }
  }
  return items;
}

function isAnswered(text: string): boolean {
  return answer.test(text) || /^~~[\s\S]*~~$/.test(text.trim());
}

function isNothing(text: string): boolean {
  return /^\W*(?:none|n\/?a|tbd|todo)\W*$/i.test(text);
}

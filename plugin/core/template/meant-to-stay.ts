import {isBox} from '../markdown/checklist.ts';
import {toParagraph} from '../markdown/paragraphs.ts';
import type {Block, ParsedFile} from '../types.ts';

/**
 * The text of a template that designs may keep word for word. Both are paragraphs as `toParagraph`
 * makes them.
 */
export interface MeantToStay {
  readonly paragraphs: ReadonlySet<string>;
  /** Parts of paragraphs: sentences offered for the usual case. */
  readonly offers: ReadonlySet<string>;
}

/** Finds what a template means to stay, by what it says itself and by the kind of the sentence. */
export function findMeantToStay({
  lead,
  sections,
}: Pick<ParsedFile, 'lead' | 'sections'>): MeantToStay {
  const paragraphs: string[] = [];
  const offers: string[] = [];
  const parts = [{name: '', blocks: lead}, ...sections];
  for (const {name, blocks} of parts) {
    const isSignOff = /\bsign ?off\b/.test(name);
    for (const [at, block] of blocks.entries()) {
      offers.push(...findOffers(block));
      const isTold = forbidsRemoval(block) || forbidsNext(blocks[at - 1]);
      if ((isSignOff && !isBox(block)) || isTold || isFormal(block)) {
        paragraphs.push(toParagraph(block));
      }
    }
  }
  return {paragraphs: new Set(paragraphs), offers: new Set(offers)};
}

const forbids =
  /\b(?:do not|don['’]t|never|must not|should not) (?:be )?(?:remove|delete|change|edit|modif(?:y|ied)|touch|alter)|\bmust (?:stay|remain|be kept)\b|\b(?:keep|leave) this (?:section|paragraph|sentence|text|line|part|notice)\b/i;

// A paragraph that asks not to be removed is short; a long one may forbid something else.
function forbidsRemoval({text}: Block): boolean {
  return text.length < 300 && forbids.test(text) && /\bthis\b|\bnotice\b|\bthese\b/i.test(text);
}

function forbidsNext(block: Block | undefined): boolean {
  if (block === undefined || block.text.length >= 400 || !forbids.test(block.text)) return false;
  return block.kind === 'html' || /\b(?:next|following)\b/i.test(block.text);
}

// Licence lines, and the sentence of RFC 2119 and RFC 8174 on MUST and SHOULD.
function isFormal({text}: Block): boolean {
  return (
    /\bkey ?words?\b[\s\S]{0,200}\b(?:MUST|SHOULD|SHALL)\b/i.test(text) ||
    /\bRFC ?(?:2119|8174)\b/i.test(text) ||
    (text.length < 600 &&
      /\b(?:copyright and related rights|public domain|licen[cs]ed under|released under|CC0|creative commons|apache licen[cs]e|SPDX-License-Identifier)\b/i.test(
        text,
      ))
  );
}

// `If nothing does, it is enough to write: Old clients go on to work.` and `say "No impact on users"`.
function findOffers({text, kind}: Block): readonly string[] {
  if (kind === 'code' || text.length > 4000) return [];
  const verb = /\b(?:write|say|state|use|put|enter|answer|add|insert)\b[^:"“”\n]{0,60}([:"“])/gi;
  return [...text.matchAll(verb)].flatMap(({0: lead, 1: mark, index}) => {
    const rest = text.slice(index + lead.length);
    const said = mark === ':' ? rest : /^[^"”]{1,400}["”]/.exec(rest)?.[0];
    const words = toParagraph({text: said ?? ''});
    return words.split(' ').length > 2 ? [words] : [];
  });
}

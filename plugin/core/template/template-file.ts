import {toPlainText} from '../markdown/inline.ts';
import {toOwnName} from '../names/identity.ts';
import {numberOfName} from '../names/number.ts';
import type {Block, ParsedFile} from '../types.ts';
import {readMenu} from './menu.ts';
import {isTitlePlaceholder} from './placeholders.ts';

/** Whether a file's place and name say that designs are copied from it. */
export function isTemplateName(path: string): boolean {
  const file = path.split('/').at(-1) ?? path;
  const name = toOwnName(path);
  return (
    /^_(?!index\b)/i.test(file) ||
    /^(?:n{3,}|x{3,}|0{3,}|yyyymmdd)[-_. ](?:.*[-_. ])?(?:template|title|my[-_]feature)$/i.test(
      name,
    ) ||
    /^(?:\d{1,4}[-_. ])?_?template$/i.test(name)
  );
}

/**
 * Whether designs are copied from a file. A name with `template` in it, or without its number yet, says
 * so only together with the content: `cache-template.md` may be a design about templates.
 */
export function isTemplate(file: ParsedFile): boolean {
  if (isTemplateName(file.path)) return true;
  const name = toOwnName(file.path);
  const isUnnumbered = /^(?:[a-z]{2,6}[-_ ]?)?(?:n{3,}|x{3,}|0{3,}|yyyymmdd)(?=$|[-_. ])/i.test(
    name,
  );
  const isCalled = hasTemplateWord(name);
  const isStored = file.path.split('/').some(hasTemplateWord);
  if (!isCalled && !isUnnumbered && !isStored) return false;
  if (isOtherProcess(name)) return false;
  const title = file.sections.find(({depth}) => depth === 1)?.title;
  if (saysTemplate.test(title ?? '') || isUnfilled(file, title)) return true;
  // `XXXX-cache.md` waits for its number, `012-cache-template.md` is about templates.
  if (isUnnumbered || !isCalled || numberOfName(name) !== undefined) return false;
  return title === undefined || /\btemplate\b|[<{[]/i.test(title);
}

// `CFP-003: Template` and `Proposal template`; `Add-on template` is a design about templates.
const saysTemplate =
  /^(?:[a-z]{2,6}[ -]?#?\d{1,5}\s?[:.–—-]\s?)?(?:(?:design|proposal|decision|enhancement|feature|rfc|adr|cfp|[a-z]{1,3}ep)(?: document| record)?\s)?template$/i;

// `eip-template`, `OFEP_template`, `template-short`, `proposal-template.bare`, and the folder `templates`.
function hasTemplateWord(name: string): boolean {
  return (
    /^(?:.*[-_. ])?templates?$/i.test(name) ||
    /(?:^|[-_. ])template(?:[-_. ](?:bare|minimal|short|simple|full|long|light|v?\d+))+$/i.test(
      name,
    )
  );
}

// Forms that a repository has for other things than designs.
function isOtherProcess(name: string): boolean {
  return /^(?:pull[-_ ]?request|pr|issue|bug|release|commit|merge|incident|meeting|code|e?-?mail)(?:[-_ ].*)?[-_ ]template/i.test(
    name,
  );
}

// A placeholder for the title, an open menu, or instructions in the place of text.
function isUnfilled(file: ParsedFile, title: string | undefined): boolean {
  if (title !== undefined && isTitlePlaceholder(title)) return true;
  if (readMenu(file).length > 0) return true;
  const waits = file.fields.filter(({values}) => values.some(isPlaceholder));
  if (waits.length > 0 && waits.length * 2 >= file.fields.length) return true;
  const {sections} = file;
  const open = sections.filter(({blocks, depth}) => depth > 1 && blocks.length > 0);
  const unwritten = open.filter(({blocks}) => blocks.every(isInstruction));
  return unwritten.length > 1 && unwritten.length * 2 > open.length;
}

function isPlaceholder(value: string): boolean {
  return /^\W*(?:y{4}|x{3,}|n{3,}|tbd|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\](?!\())/i.test(value);
}

function isInstruction({kind, text}: Block): boolean {
  const isComment = kind === 'html' && text.trim().startsWith('<!--');
  return isComment || /^(?:<[^<>]+>|\[[^[\]]+\]|\{[^{}]+\})[.*_\s]*$/.test(toPlainText(text));
}

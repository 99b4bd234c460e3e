import {toOwnName} from '../names/identity.ts';
import {numberOfName} from '../names/number.ts';
import type {ParsedFile} from '../types.ts';
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

/** `cache-template.md` is a template where its content says so: a placeholder title or an open menu. */
export function isTemplate(file: ParsedFile): boolean {
  if (isTemplateName(file.path)) return true;
  const name = toOwnName(file.path);
  const isUnnumbered = /^(?:n{3,}|x{3,}|yyyymmdd)(?=$|[-_.])/i.test(name);
  const isCalled =
    /[-_. ]template(?:[-_. ](?:bare|minimal|short|simple|full|long|light|v?\d+))*$/i.test(name);
  if (!isCalled && !isUnnumbered) return false;
  const title = file.sections.find(({depth}) => depth === 1)?.title;
  const hasMenu = file.fields.some(
    ({key, values}) => key === 'status' && /\w\s*\|\s*\w/.test(values.join(' ')),
  );
  if (hasMenu || (title !== undefined && isTitlePlaceholder(title))) return true;
  // `XXXX-cache.md` waits for its number, `012-cache-template.md` is about templates.
  if (isUnnumbered || numberOfName(name) !== undefined) return false;
  return title === undefined || /\btemplate\b|[<{[]/i.test(title);
}

import type {Check, CheckedFile} from '../context/rule.ts';
import {toPlaceFinder} from '../metadata/field-place.ts';

/** Yields when a design was replaced and no document says by which one. */
export const missingSuccessor: Check = function* (checked) {
  const {design, file} = checked;
  const {kind, status, supersededBy} = design;
  if (kind !== 'design' || status.phase !== 'superseded' || supersededBy.length > 0) return;
  if (status.url !== undefined || isSaidInText(checked)) return;
  const field = file.fields.find(
    ({key, source, line}) => key === 'status' && source === status.source && line === status.line,
  );
  if (!field) return;
  const {where, at} = toPlaceFinder(file, field)(status.raw ?? '');
  yield {
    ...at,
    message: `Status \`${status.raw?.slice(0, 60)}\`${where} does not say by what`,
    hint: 'Name the other document with `superseded-by`, or say `replaces` there.',
  };
};

// `This design was replaced by [another](other.md)` is enough for a reader.
function isSaidInText({file: {lead, sections}, links}: CheckedFile): boolean {
  const linked = new Set(links.flatMap(({isImage, line}) => (isImage ? [] : [line])));
  return [...lead, ...sections.flatMap(({blocks}) => blocks)].some(
    ({kind, text, line, endLine}) =>
      kind === 'text' &&
      /\b(?:replaced|supers?c?eded|obsoleted)\b/i.test(text) &&
      text.split('\n').some((_, at) => line + at <= endLine && linked.has(line + at)),
  );
}

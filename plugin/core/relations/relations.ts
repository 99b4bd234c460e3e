import type {Field, Relation} from '../types.ts';

/** The targets that a field of relations names, as written; links give their target. */
export function readRelations(fields: readonly Field[], key: string): readonly Relation[] {
  const first = fields.find((field) => field.key === key && field.values.length > 0);
  const values = fields
    .filter((field) => field.key === key && field.source === first?.source)
    .flatMap((field) => field.values);
  const targets = values
    .filter((value) => !/^\s*\([^[\]]*\)\s*$/.test(value)) // `(leave blank)`
    .flatMap((value) => toTargets(value))
    .filter(
      (raw) =>
        !/^[*_`]*(?:none|n[/.]?a|nil|tbd|todo|null|not applicable|[-–—…~]*)[*_`]*\.?$/i.test(raw),
    )
    .map((raw) => raw.trim());
  return [...new Set(targets)].map((raw) => ({raw}));
}

function toTargets(value: string): readonly string[] {
  const links = [...value.matchAll(/\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)].map(
    ([, target = '']) => target,
  );
  if (links.length > 0) return links;
  return value
    .split(separators)
    .flatMap(splitNumbers)
    .map((part) => part.replace(/^[<"'`\s]+|[>"'`\s]+$/g, ''));
}

const separators = /\s*[,;]\s+|\n/;
const number = /^(?:and\s+)?(?:[a-z]{2,6}[- ]?)?#?\d{1,5}\.?$/i;

// `ADR-14 and ADR-15` are two, and so are `12 & 13`; other words may be those of one title.
function splitNumbers(part: string): readonly string[] {
  const parts = part.split(/\s+(?:and|&|\+)\s+/);
  const isList = parts.every((one) => number.test(one.trim()));
  return (isList ? parts : [part]).map((one) =>
    number.test(one.trim()) ? one.trim().replace(/^and\s+|\.$/g, '') : one,
  );
}

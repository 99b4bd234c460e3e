import type {Field, Relation} from '../types.ts';

/** The targets that a field of relations names, as written; links give their target. */
export function readRelations(fields: readonly Field[], key: string): readonly Relation[] {
  const first = fields.find((field) => field.key === key && field.values.length > 0);
  const values = fields
    .filter((field) => field.key === key && field.source === first?.source)
    .flatMap((field) => field.values);
  const targets = values
    .filter((value) => !/^\([^[\]]*\)$/.test(value.trim())) // `(leave blank)`
    .flatMap((value) => toTargets(value))
    .filter(
      (raw) =>
        !/^[*_`]*(?:(?:none|n[/.]?a|nil|tbd|todo|null|not applicable|[-–—…~]+)[*_`]*)?\.?$/i.test(
          raw,
        ),
    );
  return [...new Set(targets)].map((raw) => ({raw}));
}

function toTargets(value: string): readonly string[] {
  const links = findLinks(value);
  if (links.length > 0) return [...links, ...findNumbersBeside(value)];
  return value
    .split(separators)
    .flatMap(splitNumbers)
    .map((part) => part.replace(/^[<"'`\s]+/, '').replace(/(?<![>"'`\s])[>"'`\s]+$/, ''));
}

// Targets of `[text](target "title")`. A value may have any length: each part of it is looked at once.
function findLinks(value: string): readonly string[] {
  const targets: string[] = [];
  for (let open = value.indexOf('['); open >= 0; ) {
    const close = value.indexOf(']', open);
    if (close < 0) break;
    let next = close + 1;
    if (value[next] === '(' && /[^)\s]/.test(value[next + 1] ?? '')) {
      const end = value.indexOf(')', next);
      if (end < 0) break;
      targets.push(/\S+/.exec(value.slice(next + 1, end))?.[0] ?? '');
      next = end + 1;
    }
    open = value.indexOf('[', next);
  }
  return targets;
}

// `[ADR-3](0003-c.md), [ADR-4](0004-d.md) and ADR-5`.
function findNumbersBeside(value: string): readonly string[] {
  const shown = value.replace(/\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])?/g, ',');
  return shown
    .split(/[,;\n]|\s(?:and|&|\+)\s/)
    .map((part) => part.trim().replace(/^and\s+/i, ''))
    .filter((part) => /^[a-z]{2,6}[- ]?#?\d{1,5}$/i.test(part));
}

const separators = /[,;]\s|\n/;
const number = /^(?:and\s+)?(?:[a-z]{2,6}[- ]?)?#?\d{1,5}\.?$/i;

// `ADR-14 and ADR-15` are two, and so are `12 & 13`; other words may be those of one title.
function splitNumbers(part: string): readonly string[] {
  const parts = part.split(/(?<!\s)\s+(?:and|&|\+)\s+/);
  const isList = parts.every((one) => number.test(one.trim()));
  return (isList ? parts : [part]).map((one) =>
    number.test(one.trim()) ? one.trim().replace(/^and\s+|\./gi, '') : one,
  );
}

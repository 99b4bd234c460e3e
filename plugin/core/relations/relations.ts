import type {Field, Relation} from '../types.ts';

/** The targets that a field of relations names, as written; links give their target. */
export function readRelations(fields: readonly Field[], key: string): readonly Relation[] {
  const values = fields.find((field) => field.key === key && field.values.length > 0)?.values ?? [];
  return values
    .filter((value) => !/^\s*\([^[\]]*\)\s*$/.test(value)) // `(leave blank)`
    .flatMap((value) => toTargets(value))
    .filter(
      (raw) =>
        !/^[*_`]*(?:none|n[/.]?a|nil|tbd|todo|null|not applicable|[-–—…~]*)[*_`]*\.?$/i.test(raw),
    )
    .map((raw) => ({raw}));
}

function toTargets(value: string): readonly string[] {
  const links = [...value.matchAll(/\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)].map(
    ([, target = '']) => target,
  );
  if (links.length > 0) return links;
  return value.split(/\s*[,;]\s+|\n/).map((part) => part.replace(/^[<"'`\s]+|[>"'`\s]+$/g, ''));
}

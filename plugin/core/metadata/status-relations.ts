import type {Field} from '../types.ts';

/**
 * The designs that a status names: `Superseded by [5. Use queues](0005-queues.md)`. All that one status
 * says in one direction are one field.
 */
export function toRelationFields({key, values, ...field}: Field): readonly Field[] {
  if (key !== 'status') return [];
  const found = values.flatMap(findTargets);
  return ['replaces', 'superseded-by'].flatMap((relation) => {
    const targets = found.filter((one) => one.relation === relation).map(({target}) => target);
    return targets.length === 0 ? [] : [{...field, key: relation, values: targets}];
  });
}

function findTargets(value: string) {
  // MADR's menu `{accepted | … | superseded by ADR-0123}` names no decision.
  if (menuBefore.test(value)) return [];
  const match = inStatus.exec(value) ?? leadsStatus.exec(value);
  if (match?.[2]) {
    const isBy = match[1]?.toLowerCase().endsWith('by');
    return [{relation: isBy ? 'superseded-by' : 'replaces', target: match[2]}];
  }
  const successor = beside.exec(value)?.[1] ?? favoured.exec(value)?.[1];
  return successor === undefined ? [] : [{relation: 'superseded-by', target: successor}];
}

const menuBefore = /\|[\s*_]*(?:super[sc]ed|replac|obsolet)(?:ed by|es)\b/i;

const verb =
  '((?:super[sc]ed|replac|obsolet)(?:es|ed (?:(?:entirely|fully|partly|partially|completely|largely) )?by)):?[*_]*\\s+';
const one =
  '(?:(?:ADR|RFC|KEP|TEP|GEP|EIP|PEP|MSC)[- ]?#?\\d{1,5}\\b|[a-z]{2,6}-#?\\d{1,5}\\b|#\\d{1,5}\\b)';
const joint = '(?:\\s*(?:,|and|&|\\+){1,2}\\s*)';

const link = '\\[[^\\]]*\\]\\([^)]*\\)';

// A run of links and numbers behind the word; else all that follows it at the start of a line.
const inStatus = new RegExp(
  `(?:^|[\\s.;(*_])${verb}((?:${link}|${one})(?:(?:${joint}(?:and\\s+)?|\\s*(?=\\[))(?:${link}|${one}|\\d{1,5}\\b))*)`,
  'i',
);
const leadsStatus = new RegExp(`^[*_\\s]*${verb}(\\S.*)$`, 'im');

// `Superseded: see [5. Use queues](0005-queues.md)`, and `Deprecated in favour of ADR-5`.
const beside = new RegExp(
  `^[*_~\\s]*(?:super[sc]eded|replaced|obsoleted?)[*_]*(?:\\s*[:,(–—-])?\\s*(?:see\\s+|→\\s*)?(${link})`,
  'i',
);
const favoured = new RegExp(`\\bin favou?r of\\s+(${link}|${one})`, 'i');

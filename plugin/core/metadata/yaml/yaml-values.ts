import {isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap} from 'yaml';
import {isRelation} from '../field-names.ts';
import {formatPersonPart} from './person-part.ts';

/** The values of a field as the author typed them; for relations, the documents that they name. */
export function readValues(name: string, node: unknown): string[] {
  return isRelation(name) ? toTargets(node) : toValues(node);
}

type Items = YAMLMap['items'];

/** Takes relations out of a group of their own: `relationships:` with `obsoletes:` below it. */
export function withRelations(items: Items): Items {
  return items.flatMap((item) => {
    const {key, value} = item;
    const isGroup = isScalar(key) && /^(?:relationships|relations)$/i.test(String(key.value));
    if (!isGroup || !isMap(value)) return [item];
    return value.items.filter(
      (other) => isScalar(other.key) && isRelation(String(other.key.value)),
    );
  });
}

// `- number: 12` with `name:` below it names the document 12.
function toTargets(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(toTargets);
  if (!isMap(node)) return toValues(node);
  for (const wanted of ['path', 'file', 'url', 'link', 'id', 'number', 'title', 'name']) {
    const value = node.get(wanted);
    if (typeof value === 'string') return [value];
  }
  // `gep: 12` with `reason:` below it.
  const numbered = node.items.find(
    ({value}) => isScalar(value) && /^\d+$/.test(String(value.value)),
  );
  return toValues(numbered?.value ?? node);
}

function toValues(node: unknown): string[] {
  if (isScalar(node)) return isNothing(node) ? [] : [String(node.value)];
  if (isAlias(node)) return [`*${node.source}`];
  if (isSeq(node)) {
    return node.items.flatMap((item) => (isMap(item) ? [toPerson(item)] : toValues(item)));
  }
  if (isMap(node)) {
    const values = node.items.flatMap(({key, value}) => toValues(value ?? key));
    // `{draft | accepted}`, a placeholder without quotes, is a map to YAML.
    return node.flow ? [`{${values.join(', ')}}`] : values;
  }
  return [];
}

// `null` without quotes and empty values are left out.
function isNothing({value, type}: Scalar): boolean {
  return value === '' || (type === 'PLAIN' && /^(?:null|~)$/i.test(String(value)));
}

// `- name: Ada` with `email:` and `github:` under it is one person, not three values.
function toPerson({items}: YAMLMap): string {
  const parts = items.map(({key, value}) => {
    const name = isScalar(key) ? String(key.value) : '';
    const text = toValues(value).join(', ');
    return text === '' ? '' : formatPersonPart(name, text);
  });
  return parts.filter((part) => part !== '').join(' ');
}

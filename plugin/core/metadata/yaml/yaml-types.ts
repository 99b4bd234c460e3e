import {isMap, isScalar, isSeq} from 'yaml';
import type {Defect} from '../../types.ts';
import {isOfPeople, toKey} from '../field-names.ts';

const words = new Set(['title', 'number', 'status', 'created', 'updated']);

/** What is wrong with the kind of a field's value, as parsed: a list where a word belongs, a date as a person. */
export function findWrongType(
  key: unknown,
  value: unknown,
  {where, line}: {readonly where: string; readonly line: number},
): Defect | undefined {
  const written = isScalar(key) ? String(key.value ?? '') : undefined;
  const toDefect = (message: string, hint: string): Defect => ({
    rule: 'invalid-metadata',
    message,
    hint,
    line,
  });
  if (written === undefined) return undefined;
  if (written === '') {
    return toDefect(
      `Metadata${where} has a value without a name`,
      'Write its name before the colon.',
    );
  }
  const name = toKey(written);
  const shown = `Field \`${written}\`${where}`;
  const digits =
    name === 'number' && isScalar(value) ? /^(\d{1,6})[a-z]$/i.exec(String(value.value)) : null;
  if (digits) {
    return toDefect(
      `${shown} is \`${digits[0]}\`, which is no number`,
      `Write digits only: \`${digits[1]}\`.`,
    );
  }
  if (words.has(name)) {
    const kind = toKind(value);
    if (kind === undefined) return undefined;
    return toDefect(`${shown} is ${kind}, where one word belongs`, toHint(written, value));
  }
  const text = isScalar(value) ? String(value.value ?? '') : '';
  if (
    isOfPeople(written) &&
    /\d/.test(text) &&
    !/[\p{L}@]/u.test(text.replace(/T(?=\d)|Z$/g, ''))
  ) {
    return toDefect(
      `${shown} is \`${text.slice(0, 40)}\`, which is nobody`,
      'Write a name or a handle.',
    );
  }
  return undefined;
}

// An empty list is nothing, `[a|b]` a menu, and `{draft | done}` a placeholder without quotes.
function toKind(value: unknown): string | undefined {
  if (isSeq(value)) {
    const isMenu = value.items.some((item) => isScalar(item) && /\|/.test(String(item.value)));
    return value.items.length > 0 && !isMenu ? 'a list' : undefined;
  }
  if (!isMap(value)) return undefined;
  return value.items.some((item) => item.value !== null) ? 'a group of fields' : undefined;
}

function toHint(name: string, value: unknown): string {
  const first = isSeq(value) ? value.items.find((item) => isScalar(item)) : undefined;
  const word = isScalar(first) ? String(first.value) : '';
  return /^[\w-]+$/.test(word) ? `Write \`${name}: ${word}\`.` : 'Write one word behind the colon.';
}

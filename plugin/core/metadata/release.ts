import {toPlainText} from '../markdown/inline.ts';
import {withoutComments} from '../text/comments.ts';
import type {Field} from '../types.ts';
import {toIsoDate} from './dates.ts';
import {standsForNone} from './stands-for-none.ts';

// The plainest name first: `since` and `version` may also be those of the text itself.
const keys = ['release', 'latest-milestone', 'milestone', 'python-version', 'since', 'version'];
// `0.0` and `x.y` are placeholders of templates.
const placeholder = /^(?:[<{(]|v?[xyz.]+$|v?\d+\.[xy]|v?0(?:\.0)+$)/i;

/**
 * The release or milestone that a design belongs to, as written: that of a field, of several the last, else
 * the one behind the word of its status, as in `Implemented (v1.2)`.
 */
export function readRelease(fields: readonly Field[], qualifier?: string): string | undefined {
  return readField(fields) ?? readQualifier(qualifier ?? '');
}

function readField(fields: readonly Field[]): string | undefined {
  for (const key of keys) {
    const isVersion = key === 'since' || key === 'version';
    const found = fields
      .filter((field) => field.key === key && !(isVersion && field.source === 'table'))
      .map(({values}) => values.map(toText).findLast(isVersion ? isVersionNumber : isName))
      .find((release) => release !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function toText(value: string): string {
  return toPlainText(withoutComments(value));
}

// Sentences are not taken for releases.
function isName(text: string): boolean {
  return text.length <= 60 && !standsForNone(text) && !placeholder.test(text);
}

// `version: 3` counts the revisions of a text, `since: 2020-01-31` is a day.
function isVersionNumber(text: string): boolean {
  return isName(text) && /^v?\d+\.\d[\w.+-]*$/i.test(text) && toIsoDate(text) === undefined;
}

// `in v1.2`, `Swift 6.2`: a version, or the name of a product and its number.
function readQualifier(text: string): string | undefined {
  const name = text.replace(/^(?:in|since|as of|with|released in|shipped in) /i, '');
  const [, product = '', version = ''] =
    /^((?:\p{L}[\p{L}+#-]* ){0,3})(v?\d+(?:\.\d+)*(?:-[\w.]+)?)$/u.exec(name) ?? [];
  const isVersion = /^v\d|\./i.test(version);
  const isNumbered = product !== '' && /^\d{1,2}$/.test(version) && !counted.test(product);
  if (!isName(name) || toIsoDate(version) !== undefined) return undefined;
  return isVersion || isNumbered ? name : undefined;
}

// Words whose number is none of a release: `May 12`, `ADR 7`.
const counted =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|by|see|and|pr|issue|rfc|adr|pep|[a-z]ep|rfd|[a-z]ip|phase|part|step|item|week|day|page|section|meeting)\w* /i;

import {toPlainText} from '../markdown/inline.ts';
import {withoutComments} from '../text/comments.ts';
import type {Field} from '../types.ts';
import {toIsoDate} from './dates.ts';

// The plainest name first: `since` and `version` may also be those of the text itself.
const keys = ['release', 'latest-milestone', 'milestone', 'since', 'version'];
const nothing = /^(?:tbd|tba|todo|n\/?a|none|null|unknown|-*|[<{(].*|v?[x.]+|v?\d+\.[xy].*)$/i;

/** The release or milestone that a design belongs to, as written; of several the last. */
export function readRelease(fields: readonly Field[]): string | undefined {
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

// A sentence is no name of a release.
function isName(text: string): boolean {
  return text.length <= 60 && !nothing.test(text);
}

// `version: 3` counts the revisions of a text, `since: 2020-01-31` is a day.
function isVersionNumber(text: string): boolean {
  return isName(text) && /^v?\d+\.\d[\w.+-]*$/i.test(text) && toIsoDate(text) === undefined;
}

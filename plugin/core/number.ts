import {toName} from './identity.ts';
import type {Field, Section} from './types.ts';

/** The number of a design from its file or folder name, then metadata, then its heading; no dates. */
export function readNumber(
  path: string,
  fields: readonly Field[],
  sections: readonly Section[],
): number | undefined {
  const written = fields.find(({key}) => key === 'number')?.values[0];
  const heading = sections.find(({depth}) => depth === 1)?.title;
  const inHeading = /^(?:[A-Z]{2,6}[ -]?#?(\d{1,5})\b|#?(\d{1,5})[.:])/.exec(heading ?? '');
  return (
    numberOfName(toName(path)) ??
    toNumber(/^(?:[a-z]+[- #]*)?(\d{1,6})$/i.exec(written ?? '')?.[1]) ??
    toNumber(inHeading?.[1] ?? inHeading?.[2])
  );
}

/** `0012-cache` and `KEP-12-cache` are 12; `2021-03-18-cache` begins with a date. */
export function numberOfName(name: string): number | undefined {
  if (/^\d{4}[-_.]?\d{2}[-_.]?\d{2}/.test(name)) return undefined;
  return toNumber(/^(?:[a-z]{2,6}[-_ ])?(\d{1,5})(?=$|[-_. ])/i.exec(name)?.[1]);
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

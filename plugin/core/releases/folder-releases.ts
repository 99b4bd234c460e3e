import {isNode, isScalar, visit} from 'yaml';
import {explainReleases, parseReleases, type ReleasesOption} from './option.ts';

/** Reports what is wrong in an entry of `design-docs.yml`, and where in it, if that has a line of its own. */
export type Report = (message: string, path?: readonly (string | number)[]) => void;

/** Reads the entry `releases` of `design-docs.yml`: each of the option's forms, or a list of releases. */
export function readReleases(value: unknown, report: Report): ReleasesOption | undefined {
  const releases = parseReleases(value);
  if (releases !== undefined) return releases;
  const {path, message} = explainReleases(value);
  report(`${path.map((key) => `.${key}`).join('')} ${message}`, path);
  return undefined;
}

/** Makes the name of each release in a YAML node what is written: `1.10` is no number. */
export function keepReleaseNames(releases: unknown): void {
  if (!isNode(releases)) return;
  visit(releases, {
    Pair: (_, {key, value}) => {
      const isName = isScalar(key) && (key.value === 'name' || key.value === 'tagName');
      if (isName && isScalar(value) && typeof value.value === 'number') {
        value.value = value.source ?? String(value.value);
      }
    },
  });
}

import type {CheckReport} from '../core/reports/check-report.ts';
import {toGithub} from '../core/reports/github.ts';
import {toCheckJson} from '../core/reports/json.ts';
import {toJunit} from '../core/reports/junit.ts';
import {toSarif} from '../core/reports/sarif.ts';
import {type TextSettings, toText} from '../core/reports/text.ts';
import {suggest} from '../nearest-name.ts';
import {UserError} from '../user-error.ts';

/** How a report is written. */
export interface Format {
  readonly name: string;
  /** Paths are from the root of the repository, not from the current folder. */
  readonly isFromRoot?: true;
  readonly write: (report: CheckReport, settings: TextSettings) => string;
}

const formats: Readonly<Record<string, Omit<Format, 'name'>>> = {
  text: {write: toText},
  json: {write: toCheckJson},
  github: {isFromRoot: true, write: toGithub},
  sarif: {isFromRoot: true, write: toSarif},
  junit: {write: toJunit},
};

/** @throws {UserError} where there is none of the name */
export function toFormat(name: string): Format {
  const names = Object.keys(formats);
  const format = names.includes(name) ? formats[name] : undefined;
  if (format) return {name, ...format};
  throw new UserError(`${name} is not a format. ${suggest(name, names)}`);
}

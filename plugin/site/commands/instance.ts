import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {printable} from '../../core/text/printable.ts';
import type {LoadOptions} from '../../load/load-designs.ts';

/** One design folder of a site, as its options describe it. */
export interface Instance {
  readonly id: string;
  readonly load: LoadOptions;
}

/** All instances of a site by their ids; complete when a command runs. */
export type Instances = ReadonlyMap<string, Instance>;

/** The command line of Docusaurus. */
export type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/** The folder of an instance, as its reader would type it. */
export function toShown({load}: Instance): string {
  return path.relative('', load.folder).split(path.sep).join('/');
}

/** What is said of an id that no instance has. */
export function toUnknownInstance(id: string, known: Iterable<string>): string {
  return `${printable(id)} is not an instance of this site. Known: ${[...known].join(', ')}.`;
}

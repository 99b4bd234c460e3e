import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import type {AuthoringTarget} from '../../authoring/open-folder.ts';
import {printable} from '../../core/text/printable.ts';
import type {LoadOptions} from '../../load/load-designs.ts';
import {UserError} from '../../user-error.ts';

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

/** The message about an id that no instance has. */
export function toUnknownInstance(id: string, known: Iterable<string>): string {
  return `${printable(id)} is not an instance of this site. Known: ${[...known].join(', ')}.`;
}

/**
 * The folder of the instance that a command names, or of the only one.
 * @throws {UserError} if no instance has the id, or if there are several and none is named
 */
export function chooseTarget(instances: Instances, id: string | undefined): AuthoringTarget {
  const [only] = instances.size === 1 ? instances.values() : [];
  const found = id === undefined ? (only ?? instances.get('default')) : instances.get(id);
  if (found) return {load: found.load, shown: toShown(found)};
  if (id !== undefined) throw new UserError(toUnknownInstance(id, instances.keys()));
  throw new UserError(
    `This site has several instances. Give one with --id: ${[...instances.keys()].join(', ')}.`,
  );
}

import {addAuthoringCommands} from './authoring-commands.ts';
import {addCheckCommand} from './check-command.ts';
import type {Cli, Instance} from './instance.ts';
import {addToldCommands} from './told-commands.ts';

// Docusaurus hands one command line to every instance, each with a copy of this module of its own; a
// command can be added once only. So the instances are kept with the command line.
const key: unique symbol = Symbol.for('docusaurus-plugin-design-docs.instances');

/** Adds the commands `docusaurus design:…`, which know every instance of the site and its options. */
export function addCommands(cli: Cli & {[key]?: Map<string, Instance>}, instance: Instance): void {
  const known = cli[key];
  const instances = known ?? new Map<string, Instance>();
  instances.set(instance.id, instance);
  cli[key] = instances;
  if (known) return;
  addCheckCommand(cli, instances);
  addAuthoringCommands(cli, instances);
  addToldCommands(cli, instances);
}

import path from 'node:path';
import {findDesign} from '../core/authoring/find-design.ts';
import type {Design, DesignSet} from '../core/index.ts';
import {printable} from '../core/text/printable.ts';
import type {Folder} from '../load/files/folder.ts';
import {UserError} from '../user-error.ts';
import type {AuthoringTarget} from './open-folder.ts';

/**
 * Finds the design that an argument names by id, number, file name, or path from the design folder or
 * the current one.
 * @throws {UserError} where it names none or several
 */
export function findOne(
  {designs}: DesignSet,
  wanted: string,
  {load, shown}: AuthoringTarget,
  aliases: Folder['aliases'],
): Design {
  const fromHere = path.relative(load.folder, path.resolve(wanted)).split(path.sep).join('/');
  const found = findDesign(designs, aliases.get(fromHere) ?? fromHere);
  const result = 'design' in found ? found : findDesign(designs, aliases.get(wanted) ?? wanted);
  if ('design' in result) return result.design;
  const name = printable(wanted);
  if ('several' in result) {
    const paths = result.several.map(({sourcePath}) => `\n  ${printable(sourcePath)}`).join('');
    throw new UserError(`${name} may be any of these. Give the path of one:${paths}`);
  }
  const {suggestion} = result;
  const help =
    suggestion === undefined
      ? 'Give its id, number, path or file name.'
      : `Did you mean ${printable(suggestion)}?`;
  throw new UserError(
    `${name === '' ? 'An empty name' : name} names no design of ${printable(shown)}. ${help}`,
  );
}

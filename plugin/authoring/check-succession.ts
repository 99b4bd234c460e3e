import type {Design, DesignSet} from '../core/index.ts';
import {findSuccession} from '../core/relations/replacements.ts';
import {printable} from '../core/text/printable.ts';
import {UserError} from '../user-error.ts';
import type {AuthoringTarget} from './open-folder.ts';

/**
 * Makes sure that a design does not replace its own successor.
 * @throws {UserError} where it would
 */
export function assertNoCycle(
  {designs}: DesignSet,
  old: Design,
  successor: Design,
  {shown}: Pick<AuthoringTarget, 'shown'>,
): void {
  const way = findSuccession(designs, successor.id, old.id);
  if (!way) return;
  const pathOf = (id: string) => designs.find((design) => design.id === id)?.sourcePath ?? id;
  const by = way.slice(1, -1).map(pathOf).join(', ');
  const [first, last] = [old, successor].map(({sourcePath}) => printable(`${shown}/${sourcePath}`));
  throw new UserError(
    `${first} already replaces ${last}${by === '' ? '' : ` (by way of ${printable(by)})`}, so ${last} cannot replace it. The replaced design is named first. If it is the other way round, remove what the documents say of it, and try again.`,
  );
}

/** What is odd about a successor: it was dropped, or is replaced itself. The relation may still be right. */
export function describeSuccessor(
  {designs}: DesignSet,
  {sourcePath, status, supersededBy}: Design,
  {shown}: Pick<AuthoringTarget, 'shown'>,
): readonly string[] {
  const name = printable(`${shown}/${sourcePath}`);
  if (status.phase === 'dropped') {
    return [
      `${name} is ${printable(status.id ?? status.phase)} itself. Is it the right successor?`,
    ];
  }
  if (status.phase !== 'superseded') return [];
  const by = supersededBy
    .flatMap(({id}) => designs.find((design) => design.id === id) ?? [])
    .map((design) => printable(`${shown}/${design.sourcePath}`))
    .join(', ');
  return [`${name} is replaced itself${by === '' ? '' : `, by ${by}`}. Is it the right successor?`];
}

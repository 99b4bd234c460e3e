// FROZEN: see version-1.ts.
import type {DesignsV1, DesignV1, PersonV1, PhaseV1, RelationV1, SectionV1} from './version-1.ts';

/** The file as a value. A version that was not known when this was written is refused. */
export function parseDesigns(text: string): DesignsV1 {
  const file = JSON.parse(text);
  if (file.schemaVersion !== 1) throw new Error(`designs.json has version ${file.schemaVersion}`);
  return file;
}

/** The titles of the designs in one phase with what their authors say of them. */
export function toReleaseNotes({designs}: DesignsV1, phase: PhaseV1): readonly string[] {
  return designs
    .filter(({kind, status}) => kind === 'design' && status.phase === phase)
    .map(
      ({number, title, summary}) => `${number ?? '-'} ${title}: ${summary?.text ?? 'no summary'}`,
    );
}

/** The id of the design that holds now, at the end of the chain of successors. */
export function findSuccessor(file: DesignsV1, id: string): string {
  const design = file.designs.find((other) => other.id === id);
  const next = design?.supersededBy.find((relation) => relation.id !== null)?.id;
  return next ? findSuccessor(file, next) : id;
}

/** Everything a maintainer has to look at, one line each, as an editor understands it. */
export function toOpenWork({designs}: DesignsV1): readonly string[] {
  return designs.flatMap(({sourcePath, problems, openQuestions}) => [
    ...problems
      .filter(({level}) => level === 'warn' || level === 'throw')
      .map(
        ({line, column, message, rule}) => `${sourcePath}:${line}:${column} ${message} (${rule})`,
      ),
    ...openQuestions.items
      .filter(({resolved}) => !resolved)
      .map(({line, text}) => `${sourcePath}:${line}:1 ${text}`),
  ]);
}

/** The whole file for a reader: every field of version 1 is printed somewhere. */
export function toText({generator, template, statuses, designs}: DesignsV1): string {
  const words = statuses.map(({id, label, phase}) => `${label} (${id}, ${phase})`);
  return [
    `${generator}, template ${template ?? 'none'}`,
    `words: ${words.join(', ')}`,
    ...designs.map(toDesignText),
    '',
  ].join('\n');
}

function toDesignText(design: DesignV1): string {
  const {status, summary, openQuestions, checklist} = design;
  return [
    '',
    `${design.kind} ${design.number ?? '-'} ${design.title}`,
    `  ${design.id}, ${design.sourcePath}, ${design.permalink ?? 'no page'}`,
    `  status ${status.id ?? 'none'} (${status.phase}) from ${status.source ?? 'nowhere'}:${status.line ?? '-'}`,
    `    ${status.raw ?? '-'}, qualifier ${status.qualifier ?? '-'}, url ${status.url ?? '-'}`,
    `  ${summary?.section ?? 'no section'}: ${summary?.text ?? '-'}`,
    ...(summary?.markdown.split('\n') ?? []).map((line) => `    | ${line}`),
    `  by ${toPeople(design.authors)}; approved by ${toPeople(design.approvers)}; reviewed by ${toPeople(design.reviewers)}`,
    `  ${design.created ?? '-'} to ${design.updated ?? '-'}`,
    `  replaces ${toIds(design.replaces)}; replaced by ${toIds(design.supersededBy)}; see ${toIds(design.seeAlso)}`,
    ...design.sections.map(toSectionText),
    `  missing: ${design.missingSections.join(', ') || '-'}`,
    `  questions: ${openQuestions.unresolved} of ${openQuestions.total} open; boxes: ${checklist.done} of ${checklist.total}`,
    ...openQuestions.items.map(
      ({line, text, resolved}) => `    ${line}: ${text}${resolved ? ' (answered)' : ''}`,
    ),
    ...design.problems.map(
      ({line, column, level, rule, message, hint}) =>
        `  ${line}:${column} ${level} ${message} (${rule}) ${hint ?? '-'}`,
    ),
  ].join('\n');
}

function toSectionText({title, depth, line, state, name}: SectionV1): string {
  return `  ${'#'.repeat(depth)} ${title}, line ${line}, ${state}, for ${name ?? 'nothing'}`;
}

function toPeople(people: readonly PersonV1[]): string {
  const names = people.map(({name, handle, email, url}) =>
    [name, handle && `@${handle}`, email && `<${email}>`, url && `(${url})`]
      .filter((part) => part !== null)
      .join(' '),
  );
  return names.join(', ') || '-';
}

function toIds(relations: readonly RelationV1[]): string {
  return relations.map(({raw, id}) => id ?? `"${raw}"`).join(', ') || '-';
}

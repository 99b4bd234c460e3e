import type {Design, Person, Relation, SectionState} from '../../plugin/core/index.ts';

/** What a reader would say of a document, in short words: the form of `families/expected.json`. */
export function toFacts(design: Design) {
  const {summary, openQuestions, checklist} = design;
  const titled = (state: SectionState) =>
    design.sections.filter((section) => section.state === state).map(({title}) => title);
  return {
    kind: design.kind,
    title: design.title,
    number: design.number ?? null,
    status: design.status.id ?? null,
    summary: summary ? summary.text.split(' ').slice(0, 8).join(' ') : null,
    authors: design.authors.map(toPerson),
    approvers: design.approvers.map(toPerson),
    reviewers: design.reviewers.map(toPerson),
    created: design.created ?? null,
    updated: design.updated ?? null,
    replaces: design.replaces.map(toTarget),
    supersededBy: design.supersededBy.map(toTarget),
    seeAlso: design.seeAlso.map(toTarget),
    openQuestions: `${openQuestions.filter(({resolved}) => !resolved).length} of ${openQuestions.length}`,
    checklist: `${checklist.done} of ${checklist.total}`,
    missingSections: [...design.missingSections],
    empty: titled('empty'),
    none: titled('none'),
    todo: titled('todo'),
    template: titled('template'),
  };
}

function toPerson({name, handle, email}: Person): string {
  return [name, handle && `@${handle}`, email && `<${email}>`].filter(Boolean).join(' ');
}

function toTarget({raw, id}: Relation): string {
  return id === undefined ? raw : `${raw} = ${id}`;
}

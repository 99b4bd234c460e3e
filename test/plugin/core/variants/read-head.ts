import type {Design, Person} from '../../../../plugin/core/types.ts';
import {readDocument} from '../read.ts';

const body = `## Context

Trains are late in winter.

## Decision

A board shows the reason.
`;

/** A document of which only the head is given: what is below the title, or front matter. */
export function readHead(head: string): Design {
  const isWhole = /^(?:---|\+\+\+|# |```)/.test(head);
  return readDocument(`${isWhole ? head : `# Boards\n\n${head}`}\n\n${body}`);
}

/** People as one text each: `Ada Byron @ada <ada@example.org>`. */
export function toTexts(people: readonly Person[]): readonly string[] {
  return people.map(({name, handle, email}) =>
    [name, handle && `@${handle}`, email && `<${email}>`].filter(Boolean).join(' '),
  );
}

/** `[optional]`, `(if applicable)`, `(include if the data changes)`: the section may be left out. */
export const optionalMark =
  /\\?[[(]\s{0,3}(?:optional(?:ly)?|(?:if|when|where) (?:applicable|necessary|needed|relevant|any)|(?:include|add|fill in|keep|only|use)\b[^()[\]]{0,80}\b(?:if|when)\b[^()[\]]{0,80})\s{0,3}\\?[\])]/i;

const otherMark =
  /\\?[[(]\s{0,3}(?:mandatory|required|(?:priority|prio)\s{0,3}:\s{0,3}\w{1,10}|p[0-4])\s{0,3}\\?[\])]/i;

/** A heading without the marks that a template puts behind its words: `(mandatory)`, `(Priority: P1)`. */
export function stripMarks(title: string): string {
  return title.replace(optionalMark, ' ').replace(otherMark, ' ').trim();
}

/** Sections that design documents of all kinds begin with: a heading of such a name is no title. */
const usual = new Set([
  ...['meta', 'metadata', 'status', 'summary', 'simple summary', 'abstract', 'overview'],
  ...['executive summary', 'tl dr', 'tldr', 'introduction', 'motivation', 'why', 'context'],
  ...['background', 'problem', 'problem statement', 'purpose', 'description', 'goals', 'non goals'],
  ...['context and problem statement', 'terminology', 'definitions', 'rationale', 'specification'],
  ...['proposal', 'design', 'decision', 'table of contents', 'contents', 'toc', 'authors'],
  ...['release signoff checklist', 'changelog', 'revision history', 'scope', 'requirements'],
]);

/** Whether a name of a heading is that of a section which documents of all kinds have. */
export function isUsualSection(name: string): boolean {
  return usual.has(name);
}

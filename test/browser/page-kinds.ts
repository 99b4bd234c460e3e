/** One address of each kind of page of the example site. */
export const pageKinds: Readonly<Record<string, string>> = {
  'the index by status': '/design',
  'the index as a table': '/design?view=table',
  'the index with a query': '/design?q=summary',
  'the index without a result': '/design?q=submarine&status=implemented',
  'a design that is done': '/design/0007-read-structure-with-markdown-it',
  'a design that was replaced': '/design/0003-read-structure-with-mdast',
  'a design with problems': '/design/0020-broken-on-purpose',
  'the template': '/design/_template',
  'the release notes': '/design/release-notes',
  'the health page': '/design/health',
  'a rule': '/design/rules/missing-section',
  'a page with directives': '/docs/elsewhere',
};

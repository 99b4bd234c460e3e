import {expect, it} from 'vitest';
import {readDocument} from '../read.ts';

it.each([
  ['0012-cache.md', '', 12],
  ['12-cache/README.md', '', 12],
  ['12-cache/proposal.md', '', 12],
  ['KEP-12-cache.md', '', 12],
  ['pep-0008.md', '', 8],
  ['12.md', '', 12],
  ['cache.md', '---\nkep-number: 12\n---\n', 12],
  ['cache.md', '---\nnumber: KEP-12\n---\n', 12],
  ['cache.md', '---\nnumber: "KEP #12"\n---\n', 12],
  ['cache.md', '---\nnumber: 12a\n---\n', 12],
  ['cache.md', '---\nnumber: 12 of 13\n---\n', undefined],
  ['cache.md', '---\nnumber: 3 KEP 12\n---\n', undefined],
  ['cache.md', '# KEP-12: Cache', 12],
  ['cache.md', '## KEP-12: Cache', 12],
  ['cache.md', '## Note\n\n# KEP-12: Cache', 12],
  ['cache.md', '# Cache\n\n## KEP-12: more', undefined],
  ['cache.md', '# 12. Cache', 12],
  ['0012-cache.md', '---\nnumber: 7\n---\n# 9. Cache', 12],
  ['2021-03-18-cache.md', '', undefined],
  ['20210318-cache.md', '', undefined],
  ['2021-03-cache.md', '', undefined],
  ['2021/cache.md', '', undefined],
  ['phase-2-plan.md', '', undefined],
  ['go-1.20-upgrade.md', '', undefined],
  ['cache.md', '# IPv6: a start', undefined],
  ['cache.md', '# CAPM3 tenancy', undefined],
  ['cache.md', '# 4.5: a release', undefined],
])('%s with %j has number %s', (path, text, number) => {
  expect(readDocument(text, path).number).toBe(number);
});

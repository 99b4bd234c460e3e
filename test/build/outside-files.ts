/** What no output may hold: it is in every file that a folder of designs may not read. */
export const secret = /TOPSECRET|HOME=\/|root:x:0/;

const document = `---
title: TOPSECRET-front-matter
authors:
  - TOPSECRET-author
status: TOPSECRET-status
created: TOPSECRET-date
---

# TOPSECRET-heading

## Summary

TOPSECRET-summary and [a link](TOPSECRET-link.md).

## Open questions

- TOPSECRET-question?
`;

const metadata = `title: TOPSECRET-title
authors:
  - @TOPSECRET-handle
status: TOPSECRET-status
replaces: TOPSECRET-relation
`;

/** Files outside of the folder \`work/design\`, and hidden ones in it. */
export const outsideFiles: Readonly<Record<string, string>> = {
  'secret.md': document,
  'secret.mdx': document,
  'secret.yaml': metadata,
  'secret.txt': 'TOPSECRET-text',
  'secret.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>TOPSECRET-svg</text></svg>',
  'secret/page.md': document,
  'work/.git/config': '[remote]\nurl = https://TOPSECRET@example.org\n',
  'work/design/.env': 'TOKEN=TOPSECRET',
  'work/design/.hidden/page.md': document,
};

/** Symbolic links in that folder, with what they lead to. */
export const outsideLinks: Readonly<Record<string, string>> = {
  '0010-outside.md': '../../secret.md',
  '0011-outside.mdx': '../../secret.mdx',
  '0012-environment.md': '/proc/self/environ',
  '0013-endless.md': '/dev/zero',
  '0014-users.md': '/etc/passwd',
  '0015-credentials.md': '../.git/config',
  '0016-hidden.md': '.env',
  '0017-hidden-page.md': '.hidden/page.md',
  '0018-twice.md': '0010-outside.md',
  '0019-folder': '../../secret',
  '0020-sidecar/kep.yaml': '../../../secret.yaml',
  '_template.md': '../../secret.md',
  'x.txt': '../../secret.txt',
  'picture.svg': '../../secret.svg',
  'environment.txt': '/proc/self/environ',
  'endless.txt': '/dev/zero',
  'users.txt': '/etc/passwd',
  'env.txt': '.env',
  'credentials.txt': '../.git/config',
  work: '..',
};

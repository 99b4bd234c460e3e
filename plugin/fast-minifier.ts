import {createRequire} from 'node:module';
import path from 'node:path';
import {toHtml} from 'hast-util-to-html';
import {parseHtml} from './render/html/parse-html.ts';

type Minify = (html: Buffer, options: object) => Promise<{readonly code: string}>;

/** Whether the fast minifier that is installed for a folder writes what it was given. */
export async function isFastMinifierSafe(siteDir: string): Promise<boolean> {
  const minify = await findFastMinifier(siteDir);
  return minify !== undefined && writesRightly(minify);
}

// What it gets wrong: a reference directly before a letter, with another one later.
const probe =
  '<p title="a&amp;b&quot; onclick=&quot;c">R&amp;D&lt;script>x()&lt;/script> &amp;lt;b> &amp;copy</p>';

/** Whether a minifier gives a page that reads as the one before. */
export async function writesRightly(minify: Minify): Promise<boolean> {
  try {
    // As Docusaurus calls it (`minifyHtml.js` of @docusaurus/bundler).
    const {code} = await minify(Buffer.from(`<!doctype html><body>${probe}</body>`), {
      removeComments: false,
      preserveComments: [],
      tagOmission: 'keep-head-and-body',
      normalizeAttributes: false,
      removeEmptyAttributes: false,
      removeRedundantAttributes: 'none',
    });
    const written = code.replace(/^.*<body>|<\/body>.*$/gs, '');
    return toHtml(parseHtml(written)) === toHtml(parseHtml(probe));
  } catch {
    return false;
  }
}

// It comes with @docusaurus/faster, which is the site's and not ours.
async function findFastMinifier(siteDir: string): Promise<Minify | undefined> {
  for (const from of [path.join(siteDir, 'package.json'), import.meta.url]) {
    try {
      const faster = createRequire(from).resolve('@docusaurus/faster');
      const {minify} = createRequire(faster)('@swc/html') as {minify: Minify};
      return minify;
    } catch {
      // Not installed here.
    }
  }
  return undefined;
}

import type {DocusaurusConfig} from '@docusaurus/types';
import {isFastMinifierSafe} from '../fast-minifier.ts';

/**
 * Has pages written without the fast minifier of Docusaurus where that writes them wrongly.
 * `@swc/html` up to at least 1.16 gets wrong what follows `&`: the text `R&D<script>` of a document
 * becomes a script that runs. The other minifier is right but takes a third of the time of a build,
 * two thirds of it for the same scripts on every page; so it is left to small sites, which
 * Docusaurus renders in this process. An owner who sets `SKIP_HTML_MINIFICATION` overrides this.
 */
export async function avoidUnsafeMinifier(
  {future}: Pick<DocusaurusConfig, 'future'>,
  siteDir: string,
): Promise<void> {
  if (!future.faster.swcHtmlMinimizer || (await isFastMinifierSafe(siteDir))) return;
  future.faster.swcHtmlMinimizer = false;
  // Read when a worker starts, and Docusaurus has workers for sites of more than a hundred pages.
  process.env.SKIP_HTML_MINIFICATION ??= 'true';
}

import type {DocusaurusConfig} from '@docusaurus/types';

/**
 * Has pages minified by Docusaurus' other minifier, which is slower. `@swc/html` 1.16 writes wrongly what
 * follows `&`: the text `R&D<script>` of a document becomes a script that runs, and a title `& onclick=x`
 * an attribute of its own.
 */
export function avoidUnsafeMinifier({future}: Pick<DocusaurusConfig, 'future'>): void {
  future.faster.swcHtmlMinimizer = false;
}

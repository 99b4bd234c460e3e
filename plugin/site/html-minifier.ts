import type {DocusaurusConfig} from '@docusaurus/types';

/**
 * Has pages minified by Docusaurus' other minifier. `@swc/html` 1.16 writes `&lt;` as `<` where it comes
 * after `&`, or after `&` and letters: the text `R&D<script>` of a document becomes a script that runs.
 */
export function avoidUnsafeMinifier({future}: Pick<DocusaurusConfig, 'future'>): void {
  future.faster.swcHtmlMinimizer = false;
}

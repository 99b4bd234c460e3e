import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
  }[];
}

/**
 * What axe finds wrong with a page as it stands, with the first element that it is found at. Most of its time goes
 * into colours.
 */
export async function findViolations(page: Page, hasColors = true): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({path: axeFile});
  return page.evaluate(runAxe, hasColors);
}

// Runs in the page, where axe was added. The rule left out is about wide tables of Markdown, which Docusaurus
// makes; Chromium and Firefox let the keyboard scroll them as they are.
async function runAxe(hasColors: boolean): Promise<string[]> {
  const {axe} = window as unknown as {axe: {run: (options: object) => Promise<AxeResult>}}; // see above
  const {violations} = await axe.run({
    rules: {
      'color-contrast': {enabled: hasColors},
      'scrollable-region-focusable': {enabled: false},
    },
  });
  return violations.map(({id, nodes: [node]}) => `${id}: ${node?.html} ${node?.failureSummary}`);
}

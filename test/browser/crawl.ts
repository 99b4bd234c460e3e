import {JSDOM} from 'jsdom';
import type {Browser} from 'playwright-core';
import {type Finding, type VisitOptions, visit} from './visit.ts';

export interface Crawl {
  readonly findings: readonly Finding[];
  readonly foreign: readonly string[];
}

/** Visits pages one after the other, then follows each of their links into the site once. */
export async function crawl(
  browser: Browser,
  paths: readonly string[],
  options: VisitOptions,
): Promise<Crawl> {
  const visits = [];
  for (const path of paths) visits.push({path, ...(await visit(browser, path, options))});
  const linkFindings = await followLinks(visits, options.origin);
  return {
    findings: [...visits.flatMap(({findings}) => findings), ...linkFindings],
    foreign: visits.flatMap(({foreign}) => foreign),
  };
}

interface Linking {
  readonly path: string;
  readonly links: readonly string[];
}

async function followLinks(pages: readonly Linking[], origin: string): Promise<Finding[]> {
  const open = createOpener();
  const findings: Finding[] = [];
  for (const {path, links} of pages) {
    for (const link of new Set(links)) {
      const url = new URL(link);
      if (url.origin !== origin) continue;
      const target = await open(url.origin + url.pathname + url.search);
      const problem = findProblem(target, decodeURIComponent(url.hash.slice(1)));
      if (problem)
        findings.push({page: path, kind: 'link', text: `${link.slice(origin.length)} ${problem}`});
    }
  }
  return findings;
}

interface Target {
  readonly isFound: boolean;
  /** Anchors of a page; none are known of another file. */
  readonly anchors: ReadonlySet<string> | undefined;
}

function findProblem({isFound, anchors}: Target, anchor: string): string | undefined {
  if (!isFound) return 'is not there';
  if (anchor === '' || anchors === undefined || anchors.has(anchor)) return undefined;
  return 'has no such anchor';
}

// Asks for every address once.
function createOpener(): (address: string) => Promise<Target> {
  const known = new Map<string, Promise<Target>>();
  return (address) => {
    const target = known.get(address) ?? openTarget(address);
    known.set(address, target);
    return target;
  };
}

async function openTarget(address: string): Promise<Target> {
  const response = await fetch(address);
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  const text = await response.text();
  return {isFound: response.ok, anchors: isPage ? readAnchors(text) : undefined};
}

function readAnchors(html: string): ReadonlySet<string> {
  const {document} = new JSDOM(html).window;
  const named = [...document.querySelectorAll('[id], a[name]')];
  return new Set(
    named.map(({id, attributes}) => id || (attributes.getNamedItem('name')?.value ?? '')),
  );
}

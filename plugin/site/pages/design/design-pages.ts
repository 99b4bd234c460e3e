import {aliasedSitePath} from '@docusaurus/utils';
import {toForgeUrls} from '../../../core/history/forge-urls.ts';
import type {Design} from '../../../core/index.ts';
import {createLineageFinder} from '../../../core/relations/lineage.ts';
import {pagesOf, type SiteContent, toAbsolute} from '../../content/content.ts';
import {toRequested} from '../../content/copies.ts';
import {toDates} from '../../content/dates.ts';
import {sortPlain, toGroups} from '../../designs/groups.ts';
import {createSuccessorFinder} from '../../designs/named-successors.ts';
import {groupParts} from '../../designs/parts.ts';
import {toReferences} from '../../designs/references.ts';
import {toDesignHead, toHeadSettings} from '../head-props.ts';
import type {Page, PageInput} from '../page-kind.ts';
import {toIndexLink} from '../page-link.ts';
import {type DesignPageSettings, type DesignPlace, toDesignProps} from './design-props.ts';
import {chooseNeighbours} from './page-settings.ts';

/** A page for each document that could be read. */
export function toDesignPages(input: PageInput): readonly Page[] {
  const {content, siteDir, isLive} = input;
  const {repositoryUrl} = input.options;
  const neighbours = toNeighbours(content);
  const references = toReferences(content.set);
  const byId = new Map(pagesOf(content).map((design) => [design.id, design]));
  const listed = new Map(content.set.designs.map((design) => [design.id, design]));
  const parts = groupParts(content.set.designs);
  const findSuccessors = createSuccessorFinder(content, repositoryUrl);
  const findLineage = createLineageFinder({...content.set, designs: pagesOf(content)});
  const settings: DesignPageSettings = {
    ...input,
    index: toIndexLink(input),
    timeline: {
      urls: repositoryUrl === undefined ? undefined : toForgeUrls(repositoryUrl),
      showUncommitted: isLive,
    },
  };
  return pagesOf(content).flatMap((design): Page[] => {
    const permalink = content.permalinks.get(design.sourcePath);
    if (permalink === undefined) return [];
    const place = {
      permalink,
      ...chooseNeighbours(
        design,
        neighbours.get(design) ?? {previous: undefined, next: undefined},
        byId,
      ),
      references: references.get(design.id) ?? [],
      lineage: findLineage(design),
      successors: findSuccessors(design),
      parts: parts.get(design.id) ?? [],
      // A design that no list names is not named here either.
      partOf: design.partOf === undefined ? undefined : listed.get(design.partOf),
    };
    return [
      {
        path: permalink,
        component: 'designPageComponent',
        modules: {
          content: aliasedSitePath(toRequested(content, toAbsolute(content, design)), siteDir),
        },
        props: {
          design: {
            ...toDesignProps(design, content, place, settings),
            head: toDesignHead(design, permalink, content, toHeadSettings(input)),
          },
        },
        metadata: toMetadata(design, content),
      },
    ];
  });
}

// For the sitemap. Without a date it reads version control itself, for which the path must be
// absolute, because the build may be started in any folder.
function toMetadata(
  design: Design,
  content: Pick<SiteContent, 'folder' | 'translated' | 'lastUpdates'>,
): NonNullable<Page['metadata']> {
  const {committed, updated} = toDates(design, content);
  const date = committed ?? updated;
  return {
    sourceFilePath: toAbsolute(content, design),
    ...(date === undefined ? {} : {lastUpdatedAt: Date.parse(date)}),
  };
}

function toNeighbours(
  content: Pick<SiteContent, 'set' | 'texts' | 'permalinks'>,
): ReadonlyMap<Design, Pick<DesignPlace, 'previous' | 'next'>> {
  const {set, permalinks} = content;
  const groups = set.hasStatuses
    ? toGroups(content)
    : [{designs: sortPlain(set.designs.filter(({kind}) => kind === 'design'))}];
  const entries = groups.flatMap(({designs}) => {
    const shown = designs.filter(({sourcePath}) => permalinks.has(sourcePath));
    return shown.map(
      (design, at) => [design, {previous: shown[at - 1], next: shown[at + 1]}] as const,
    );
  });
  return new Map(entries);
}

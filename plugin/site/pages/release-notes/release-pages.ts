import type {DesignReleasePageProps, PageLinkProps} from '../../../props.ts';
import type {Title} from '../../content/titles.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {toHeadOf} from '../head-props.ts';
import type {Page, PageInput} from '../page-kind.ts';
import {type ReleaseSettings, toReleaseContent, toReleaseToc} from './release-props.ts';
import type {ToldRelease} from './told-releases.ts';

/** A page for each release. */
export function toReleasePages(
  releases: readonly ToldRelease[],
  parent: Title & PageLinkProps,
  input: PageInput,
  settings: Omit<ReleaseSettings, 'anchorOf'>,
): readonly Page[] {
  return releases.map((told, at) => {
    const release = toReleaseContent(told, input.content, {...settings, anchorOf: toAnchors()});
    // In time: the list begins with the newest.
    const [previous, next] = [releases[at + 1], releases[at - 1]].map(toLink);
    const title = `${parent.title}: ${told.name}`;
    const props: DesignReleasePageProps = {
      head: toHeadOf({title, permalink: told.permalink}, input),
      release,
      parent: {title: parent.title, permalink: parent.permalink},
      previous: previous ?? null,
      next: next ?? null,
      toc: toReleaseToc(release),
    };
    return {
      path: told.permalink,
      component: 'designReleasePageComponent',
      modules: {summaries: input.summariesOf(told.permalink)},
      props: {page: props},
    };
  });
}

function toLink(told: ToldRelease | undefined): PageLinkProps | null {
  return told ? {title: told.name, permalink: told.permalink} : null;
}

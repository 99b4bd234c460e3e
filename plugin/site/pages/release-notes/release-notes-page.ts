import {Joi} from '../../../joi.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {isWithoutStatuses} from '../../designs/groups.ts';
import {toHeadOf} from '../head-props.ts';
import type {Page, PageInput, PageKind} from '../page-kind.ts';
import {toIndexLink} from '../page-link.ts';
import {toReleaseNotesProps} from './release-notes-props.ts';
import {toReleasePages} from './release-pages.ts';
import {findNewest, toToldReleases} from './told-releases.ts';

/** Summaries of designs by release; by status if releases are not shown. */
export const releaseNotesPage: PageKind<'releaseNotes'> = {
  path: 'release-notes',
  title: 'Release notes',
  name: 'the release notes',
  insteadOfObject: [false],
  parts: {statuses: {schema: Joi.array().items(Joi.string())}},
  isShown: () => true,
  isInSidebar: true,
  isEmpty: (set) => isWithoutStatuses(set) && (set.releases?.list.length ?? 0) === 0,
  pages: (page, input) => {
    const {content, options, markdown} = input;
    const settings = toReleaseSettings(input);
    const statuses = options.releaseNotes ? options.releaseNotes.statuses : undefined;
    const told = toToldReleases(content, page.permalink, statuses);
    const props = toReleaseNotesProps(
      content,
      {...page, statuses, index: toIndexLink(input), markdown},
      told && {
        releases: told,
        settings: {...settings, anchorOf: toAnchors()},
      },
    );
    const newest = findNewest(told ?? []);
    const landing: Page = {
      path: page.permalink,
      component: 'designReleaseNotesPageComponent',
      modules: {summaries: input.summariesOf(newest?.permalink)},
      props: {releaseNotes: {...props, head: toHeadOf(page, input)}},
    };
    return [landing, ...toReleasePages(told ?? [], page, input, settings)];
  },
};

function toReleaseSettings({content, options, json}: PageInput) {
  const {repositoryUrl} = options;
  const designs = new Map(content.set.designs.map((design) => [design.id, design]));
  return {
    designs,
    hasFiles: json !== null,
    ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
  };
}

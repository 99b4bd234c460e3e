import {Joi} from '@docusaurus/utils-validation';
import {isWithoutStatuses} from '../../designs/groups.ts';
import {toHeadOf} from '../head-props.ts';
import type {PageKind} from '../page-kind.ts';
import {toIndexLink} from '../page-link.ts';
import {toReleaseNotesProps} from './release-notes-props.ts';

/** Summaries of designs by status and release. */
export const releaseNotesPage: PageKind<'releaseNotes'> = {
  path: 'release-notes',
  title: 'Release notes',
  name: 'the release notes',
  insteadOfObject: [false],
  parts: {statuses: {schema: Joi.array().items(Joi.string())}},
  isShown: () => true,
  isInSidebar: true,
  isEmpty: isWithoutStatuses,
  pages: (page, input) => [
    {
      path: page.permalink,
      component: 'designReleaseNotesPageComponent',
      modules: {summaries: input.summariesModule},
      props: {
        releaseNotes: {
          ...toReleaseNotesProps(input.content, {
            ...page,
            statuses: input.options.releaseNotes ? input.options.releaseNotes.statuses : undefined,
            index: toIndexLink(input),
            markdown: input.markdown,
          }),
          head: toHeadOf(page, input),
        },
      },
    },
  ],
};

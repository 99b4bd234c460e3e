import type {AlternateProps} from '../../../props.ts';
import {toHeadOf} from '../head-props.ts';
import type {PageKind} from '../page-kind.ts';
import {toPageLink} from '../page-link.ts';
import {toFolderDescription} from './folder-description.ts';
import {toIndexProps} from './index-props.ts';
import {toNewDesign} from './new-design.ts';

/** Every design, grouped by status. */
export const indexPage: PageKind<'index'> = {
  path: '',
  title: 'Designs',
  name: 'the index',
  insteadOfObject: [],
  parts: {},
  isShown: () => true,
  isInSidebar: true,
  pages: (given, input) => {
    const description = given.description ?? toFolderDescription(input.content.set);
    const page = {...given, ...(description === undefined ? {} : {description})};
    return [
      {
        path: page.permalink,
        component: 'designIndexPageComponent',
        props: {
          index: {
            ...toIndexProps(input.content, {
              ...page,
              releaseNotes: toPageLink('releaseNotes', input),
              health: toPageLink('health', input),
              activity: toPageLink('activity', input),
              json: input.json,
              feeds: input.alternates.filter(isFeed),
              showProblems: input.showProblems,
              locale: input.locale,
              repositoryUrl: input.options.repositoryUrl,
            }),
            newDesign: toNewDesign(input.content, input.options),
            head: toHeadOf(page, input),
          },
        },
      },
    ];
  },
};

function isFeed({rel, type}: AlternateProps): boolean {
  return rel === 'alternate' && type !== 'application/json';
}

import {collectChanges} from '../../../core/index.ts';
import type {AlternateProps, DesignActivityProps} from '../../../props.ts';
import {toHeadOf} from '../head-props.ts';
import type {PageKind} from '../page-kind.ts';
import {toIndexLink, toPageLink} from '../page-link.ts';
import {toActivityProps} from './activity-props.ts';

/** What happened to the designs of the folder, by month. */
export const activityPage: PageKind<'activity'> = {
  path: 'activity',
  title: 'Activity',
  name: 'the activity page',
  insteadOfObject: [false],
  parts: {},
  isShown: () => true,
  isInSidebar: true,
  isEmpty: (set) => collectChanges(set).length === 0,
  pages: (page, input) => [
    {
      path: page.permalink,
      component: 'designActivityPageComponent',
      props: {
        activity: {
          ...toActivityProps(input.content, {
            title: page.title,
            permalink: page.permalink,
            description: page.description ?? null,
            index: toIndexLink(input),
            health: toPageLink('health', input),
            feeds: listFeeds(input.alternates),
            repositoryUrl: input.options.repositoryUrl,
            locale: input.locale,
          }),
          head: toHeadOf(page, input),
        },
      },
    },
  ],
};

const feedLabels: Readonly<Record<string, string>> = {xml: 'RSS', atom: 'Atom', json: 'JSON Feed'};

// Files, not pages: the browser must leave the site's own navigation.
function listFeeds(alternates: readonly AlternateProps[]): DesignActivityProps['feeds'] {
  return alternates.flatMap(({href}) => {
    const [, ending = ''] = /\/changes\.(\w+)$/.exec(href) ?? [];
    const label = feedLabels[ending];
    return label === undefined ? [] : [{label, href: `pathname://${href}`}];
  });
}

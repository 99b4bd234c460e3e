import type {PageOption} from '../../options.ts';
import {activityPage} from './activity/activity-page.ts';
import {authorsPage} from './authors/authors-page.ts';
import {healthPage} from './health/health-page.ts';
import {indexPage} from './index/index-page.ts';
import {insightsPage} from './insights/insights-page.ts';
import type {ListName, PageKind, PageList} from './page-kind.ts';
import {releaseNotesPage} from './release-notes/release-notes-page.ts';
import {rulePages} from './rules/rule-pages.ts';

/** Every page with an option of its own, in the order of the sidebar. */
export const pageKinds: {readonly [Name in PageOption]: PageKind<Name>} = {
  index: indexPage,
  releaseNotes: releaseNotesPage,
  activity: activityPage,
  insights: insightsPage,
  authors: authorsPage,
  health: healthPage,
};

/** Every list of pages that has none. */
export const pageLists: Readonly<Record<ListName, PageList>> = {
  rules: rulePages,
};

export const pageOptions = Object.keys(pageKinds) as readonly PageOption[]; // so the type of the table says
export const listNames = Object.keys(pageLists) as readonly ListName[]; // likewise

// What components get from the plugin: plain JSON, one file for each page.

export type * from './props/activity-page.ts';
export type * from './props/author-pages.ts';
export type * from './props/design-item.ts';
export type * from './props/design-page.ts';
export type * from './props/head.ts';
export type * from './props/health-page.ts';
export type * from './props/index-page.ts';
export type * from './props/insights-page.ts';
export type * from './props/links.ts';
export type * from './props/markdown.ts';
export type * from './props/new-design.ts';
export type * from './props/release-notes-page.ts';
export type * from './props/release-page.ts';
export type * from './props/rule-page.ts';
export type * from './props/status.ts';
export type * from './props/timeline.ts';

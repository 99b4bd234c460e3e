/** Designs for components of a site. Data is bundled with the pages that use it. */

// The data in the props of the theme's components.
export type * from '../props.ts';

// For the page of what happened.
export {activityKinds, countChanges, narrowActivity} from './activity/narrow.ts';
export {type ChosenKind, useActivityKind} from './activity/use-activity-kind.ts';
// For the components of the index.
export {addressKeys} from './browse/address.ts';
export type {Entry, FacetName} from './browse/entries.ts';
export {formatAuthors, formatFewAuthors} from './browse/entries.ts';
export type {FacetOption, FacetView} from './browse/facets.ts';
export {fold} from './browse/fold.ts';
export type {Marks, Ranges} from './browse/marks.ts';
export {cutExcerpt, splitAtMatches} from './browse/marks.ts';
export type {Mine, MyPart, MyPartCount} from './browse/my-designs.ts';
export type {IndexState, Sort, SortKey, View} from './browse/state.ts';
export {cleared, isNarrowed, sortedBy, sortKeys, toggle, without} from './browse/state.ts';
export {pendingAttribute, useDesignIndex} from './browse/use-design-index.ts';
export {useDismiss} from './browse/use-dismiss.ts';
export {useIndexKeys} from './browse/use-index-keys.ts';
export type {ChangeIndex} from './browse/use-index-state.ts';
export {useIsTarget} from './browse/use-is-target.ts';
export {useKeptFocus} from './browse/use-kept-focus.ts';
export {type MyDesigns, myKeys, useMyDesigns} from './browse/use-my-designs.ts';
export {usePaused} from './browse/use-paused.ts';
export {useRowLink} from './browse/use-row-link.ts';
export {useShown} from './browse/use-shown.ts';
export type {Blame, IndexView, Result} from './browse/view.ts';
export {formatDay} from './dates/format-day.ts';
export {formatSpan} from './dates/format-span.ts';
export {useLocale} from './dates/use-locale.ts';
export {type Directive, useDirective} from './directive.ts';
export {loadRecords} from './load-records.ts';
export type {CardPlace} from './place-card.ts';
export type {DesignRecord, DesignRecords} from './records.ts';
export type {SectionHit} from './search/find-sections.ts';
export {DesignSearchContext, type OpenSearch, useOpenSearch} from './search/search-context.ts';
export type {SearchDesign} from './search/search-data.ts';
export type {SearchGroup, SearchHit, SearchInstance} from './search/search-instances.ts';
export {
  hasMore,
  listOptions,
  moreId,
  moveActive,
  type SearchOption,
  toAddress,
  toOptionId,
} from './search/search-options.ts';
export {type SearchModel, useSearch} from './search/use-search.ts';
export {useSearchInstances} from './search/use-search-instances.ts';
export {useSearchKey} from './search/use-search-key.ts';
export {type SearchLink, useSearchLink} from './search/use-search-link.ts';
export type {Selected} from './select.ts';
export {type DesignsOptions, useDesign, useDesigns} from './use-designs.ts';
export {useIsNarrow} from './use-is-narrow.ts';
export {useLightPrint} from './use-light-print.ts';
export {useOldAnchors} from './use-old-anchors.ts';
export {type Preview, usePreview} from './use-preview.ts';

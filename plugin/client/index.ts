/** Designs for components of a site. Data is bundled with the pages that use it. */

// The data in the props of the theme's components.
export type * from '../props.ts';

// For the components of the index.
export {addressKeys} from './browse/address.ts';
export type {Entry, FacetName} from './browse/entries.ts';
export {formatAuthors, formatFewAuthors} from './browse/entries.ts';
export type {FacetOption, FacetView} from './browse/facets.ts';
export {fold} from './browse/fold.ts';
export type {Marks, Ranges} from './browse/marks.ts';
export {cutExcerpt, splitAtMatches} from './browse/marks.ts';
export type {IndexState, Sort, SortKey, View} from './browse/state.ts';
export {cleared, sortedBy, sortKeys, toggle, without} from './browse/state.ts';
export {pendingAttribute, useDesignIndex} from './browse/use-design-index.ts';
export {useDismiss} from './browse/use-dismiss.ts';
export {useIndexKeys} from './browse/use-index-keys.ts';
export type {ChangeIndex} from './browse/use-index-state.ts';
export {useIsTarget} from './browse/use-is-target.ts';
export {useKeptFocus} from './browse/use-kept-focus.ts';
export {usePaused} from './browse/use-paused.ts';
export {useRowLink} from './browse/use-row-link.ts';
export {useShown} from './browse/use-shown.ts';
export type {Blame, IndexView, Result} from './browse/view.ts';
export {type Directive, useDirective} from './directive.ts';
export {loadRecords} from './load-records.ts';
export type {CardPlace} from './place-card.ts';
export type {DesignRecord, DesignRecords} from './records.ts';
export type {Selected} from './select.ts';
export {type DesignsOptions, useDesign, useDesigns} from './use-designs.ts';
export {useIsNarrow} from './use-is-narrow.ts';
export {useLightPrint} from './use-light-print.ts';
export {type Preview, usePreview} from './use-preview.ts';

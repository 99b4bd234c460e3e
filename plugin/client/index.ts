/** What components of a site may know of its designs. Data is bundled with the page that asks. */

export {type Directive, useDirective} from './directive.ts';
export {loadRecords} from './load-records.ts';
export type {DesignRecord, DesignRecords} from './records.ts';
export type {Selected} from './select.ts';
export {type DesignsOptions, useDesign, useDesigns} from './use-designs.ts';
export {type Preview, usePreview} from './use-preview.ts';

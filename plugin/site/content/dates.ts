import type {Design} from '../../core/index.ts';
import {isIsoDay} from '../../core/metadata/dates.ts';
import type {SiteContent} from './content.ts';

/** When a design was written and last changed, in ISO; what is not known is absent. */
export interface DesignDates {
  /** As the document says, where it says a day. */
  readonly created?: string;
  readonly updated?: string;
  /** Of the last commit. */
  readonly committed?: string;
}

/** The dates of a document, without those that could not be read. */
export function toDates(
  {created, updated, sourcePath}: Design,
  {lastUpdates}: Pick<SiteContent, 'lastUpdates'>,
): DesignDates {
  const at = lastUpdates.get(sourcePath)?.at;
  return {
    ...(isReadDay(created) ? {created} : {}),
    ...(isReadDay(updated) ? {updated} : {}),
    ...(at === undefined ? {} : {committed: new Date(at).toISOString()}),
  };
}

function isReadDay(date: string | undefined): date is string {
  return date !== undefined && isIsoDay(date);
}

import type {Design} from '../../core/index.ts';
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
    ...(isDay(created) ? {created} : {}),
    ...(isDay(updated) ? {updated} : {}),
    ...(at === undefined ? {} : {committed: new Date(at).toISOString()}),
  };
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);
}

import {logger} from '@docusaurus/logger';
import type {DesignSet} from '../../../core/index.ts';
import {toStatusId} from '../../../core/status/vocabulary.ts';
import {nearest} from '../../../core/text/nearest.ts';
import type {PluginOptions} from '../../../options.ts';

/** Warns of words in `releaseNotes.statuses` that no design can have: their group would never be there. */
export function warnOfUnknownStatuses(
  releaseNotes: PluginOptions['releaseNotes'],
  set: DesignSet,
): void {
  if (!releaseNotes) return;
  for (const message of findUnknownStatuses(releaseNotes.statuses ?? [], set)) logger.warn(message);
}

/** One sentence for each word that is neither in the vocabulary nor the status of a design. */
export function findUnknownStatuses(
  words: readonly string[],
  {statuses, designs}: DesignSet,
): readonly string[] {
  const used = designs.flatMap(({status}) => status.id ?? []);
  const known = new Set([...statuses.map(({id}) => id), ...used]);
  return words
    .map(toStatusId)
    .filter((id) => !known.has(id))
    .map((id) => {
      const near = nearest(id, known);
      const hint = near
        ? `Did you mean \`${near}\`?`
        : `Known: ${[...known].map((word) => `\`${word}\``).join(', ')}.`;
      return `Option \`releaseNotes.statuses\` names \`${id}\`, which is no status of these designs. ${hint}`;
    });
}

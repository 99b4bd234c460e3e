import type {DesignSet, Settings} from '../core/index.ts';
import type {parseFile} from '../core/parse-file.ts';
import {findTemplateFaults} from '../core/template/template-faults.ts';

/**
 * Notices about the template of a folder. A template in the folder has problems of its own; for one
 * outside of it, which has no page, they are reported here.
 */
export function toTemplateNotices(
  settings: Settings,
  set: DesignSet,
  parse: typeof parseFile,
): readonly string[] {
  const {template, templatesBeside, folder} = settings;
  if (set.guess) return [];
  const known = [...(template ? [template] : []), ...templatesBeside];
  const inForce = known.find(({name}) => name === (set.template ?? template?.name));
  if (!inForce || folder.documents.has(inForce.name)) return [];
  return [
    ...findTemplateFaults(parse(inForce.file)),
    ...(set.templateFindings ?? []).filter(({rule}) => settings.levels[rule] !== 'ignore'),
  ].map(({line, message, hint}) => `${inForce.name}:${line}  ${message}. ${hint}`);
}

/** Says that the template is a built-in one that was guessed, and of what; undefined where it is not. */
export function describeGuess({
  guess,
  template,
}: Pick<DesignSet, 'guess' | 'template'>): string | undefined {
  if (!guess) return undefined;
  const {count, of} = guess;
  return `No template found. Sections follow the built-in \`${template ?? ''}\`, as in ${count} of ${of} documents. Name it as \`template\` if it is yours: \`fix\` and \`new\` write nothing from a guess.`;
}

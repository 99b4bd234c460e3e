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
  if (set.guess) return [toGuessNotice(set.template ?? '', set.guess)];
  const known = [...(template ? [template] : []), ...templatesBeside];
  const inForce = known.find(({name}) => name === (set.template ?? template?.name));
  if (!inForce || folder.documents.has(inForce.name)) return [];
  return [
    ...findTemplateFaults(parse(inForce.file)),
    ...(set.templateFindings ?? []).filter(({rule}) => settings.levels[rule] !== 'ignore'),
  ].map(({line, message, hint}) => `${inForce.name}:${line}  ${message}. ${hint}`);
}

function toGuessNotice(name: string, {count, of}: {count: number; of: number}): string {
  return `No template found. Sections follow the built-in \`${name}\`, as in ${count} of ${of} documents. Name it as \`template\` if it is yours: \`fix\` and \`new\` write nothing from a guess.`;
}

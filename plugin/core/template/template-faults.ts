import {readStatus} from '../status/status.ts';
import {builtInWords} from '../status/vocabulary.ts';
import type {Finding, ParsedFile} from '../types.ts';
import {toContractSections} from './contract-sections.ts';
import {readMenu} from './menu.ts';
import {isTemplate} from './template-file.ts';

/** Why little or nothing can be read from a template; empty if it works. */
export function findTemplateFaults(template: ParsedFile): readonly Finding[] {
  if (toContractSections(template).length === 0) {
    return [
      {
        line: 1,
        message: 'Template asks for no section, so none can be missing',
        hint: 'Write a heading of level two for each section that a design should have.',
      },
    ];
  }
  const menu = template.fields.find(({key}) => key === 'status');
  const isShort =
    readMenu(template).length === 0 && /\bone of\b/i.test(menu?.values.join(' ') ?? '');
  return [
    ...findChosenStatus(template),
    ...(menu && isShort
      ? [
          {
            line: menu.file === undefined ? menu.line : 1,
            message: 'Status menu of the template has fewer than two words, so it is not used',
            hint: 'Write every word that a status may be, as in `One of: draft|accepted|done`.',
          },
        ]
      : []),
  ];
}

// A template may begin with the status of a draft; an accepted or done one is a real design.
function findChosenStatus(template: ParsedFile): readonly Finding[] {
  const {id, phase, line, source} = readStatus(template.fields, builtInWords);
  if (isTemplate(template) || phase === 'draft' || phase === 'unknown') return [];
  return [
    {
      line: source === 'sidecar' ? 1 : (line ?? 1),
      message: `Template is itself a filled design, with the status \`${id}\``,
      hint: 'Name an unfilled document as the template, or take the option `template` out.',
    },
  ];
}

import {stripMarks} from '../markdown/heading-marks.ts';
import {toHeadingName} from '../markdown/heading-names.ts';
import {isTitlePlaceholder} from './placeholders.ts';

/** Headings that show what one could write: `<Question>`, `Story 1`, `Alpha -> Beta`, `...`. */
export function isSample(title: string): boolean {
  return (
    /^[<{[\\].*[>}\]]$|^[.…]+$|->|→/.test(title) ||
    /^(?:user )?(?:story|question|example|option|alternative|approach|use case|risk|step|phase)s? (?:\d+|[a-z])$/i.test(
      title,
    )
  );
}

/**
 * Headings of a template that are no sections of a design: besides samples, what the author will name
 * himself, a table of contents, the title on a lower level, a menu, and a reminder.
 */
export function isTemplateSample(written: string): boolean {
  const title = stripMarks(written);
  return (
    isSample(title) ||
    isTitlePlaceholder(title) ||
    /^(?:(?:table of )?contents?|toc|todo|tbd)$/.test(toHeadingName(title)) ||
    title.includes('|') ||
    /^(?:status|state)\s*:/i.test(title) ||
    /\.{3}|…|^\\?\[|<[^<>]+>|\{[^{}]+\}/.test(title) ||
    isNamedByAuthor(title)
  );
}

/** A template's heading without the placeholder behind it: `Overview [Brief Title]`. */
export function stripPlaceholder(title: string): string {
  const head = /^([^[\]]+)\[[^[\]]*\]\s*$/.exec(title)?.[1];
  if (head === undefined) return title;
  const words = head
    .replace(/\\$/, '')
    .trimEnd()
    .replace(/[-–—:]$/, '')
    .trimEnd();
  return words === '' ? head.charAt(0) : words;
}

const words =
  '(?:story|stories|question|example|option|alternative|approach|use case|risk|step|phase|section|subsection|part|milestone|impact|item|idea|solution|requirement|scenario|component|feature|decision|task|choice|consequence|iteration|stage|change|problem|goal|topic|entity|criterion|case|concern|challenge|module)';
const numbered = new RegExp(`(?:^| )${words}s? (?:\\d{1,2}|[a-z])$`);
const bare = new RegExp(`(?:^| )${words}$`);

// `Deferred Milestone 1`, `Option 2: the name`, `Alternative [name]`.
function isNamedByAuthor(title: string): boolean {
  const words = stripPlaceholder(title);
  const label = toHeadingName(words.split(/:|\s[-–—]\s/, 1)[0] ?? '');
  if (label.split(' ').length > 4) return false;
  return numbered.test(label) || (words !== title && bare.test(label));
}

import {toPlainText} from '../markdown/inline.ts';
import {withoutComments} from '../text/comments.ts';
import type {Design, Field} from '../types.ts';
import {standsForNone} from './stands-for-none.ts';

const placeholder = /^(?:any$|x{3,}$|sig-(?:name|foo|xyz)$|[<{])/i;

/** The short names that a field lists, each once: tags, areas, components. */
export function readNames(fields: readonly Field[], key: string): readonly string[] {
  const field = fields.find((other) => other.key === key && other.values.length > 0);
  const names = (field?.values ?? [])
    .flatMap((value) => toPlainText(withoutComments(value)).split(/[,;]/))
    .map(toName)
    .filter((name) => name.length <= 40 && !standsForNone(name) && !placeholder.test(name));
  return [...new Set(names)];
}

// Text in brackets explains the name. A tag of Docusaurus may be a label with a path:
// `{label: Storage, permalink: /storage}`.
function toName(written: string): string {
  return written
    .replace(/\([^()]*\)|[*`[\]]/g, '')
    .trim()
    .replace(/^(?:sig|area|component)s?:\s*|^[#@](?=\S)| \/\S*$/gi, '');
}

/** How mature the feature is, as Kubernetes' documents say beside their status. */
export function readStage(fields: readonly Field[]): string | undefined {
  return readNames(fields, 'stage')[0]?.toLowerCase();
}

type Topics = Pick<Design, 'tags' | 'areas' | 'components'>;

/**
 * Writes the same name the same way in all designs, as most of them do: `SIG-Store` and `sig-store` are one
 * group of people.
 */
export function shareSpellings<Named extends Topics>(designs: readonly Named[]): readonly Named[] {
  const tags = createSpeller(designs.flatMap((design) => design.tags));
  const areas = createSpeller(designs.flatMap((design) => design.areas));
  const components = createSpeller(designs.flatMap((design) => design.components));
  return designs.map((design) => ({
    ...design,
    tags: tags(design.tags),
    areas: areas(design.areas),
    components: components(design.components),
  }));
}

function createSpeller(all: readonly string[]): (names: readonly string[]) => readonly string[] {
  const counts = new Map<string, number>();
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  const spellings = new Map<string, string>();
  for (const [name, count] of counts) {
    const usual = spellings.get(name.toLowerCase()) ?? '';
    if (count > (counts.get(usual) ?? 0)) spellings.set(name.toLowerCase(), name);
  }
  return (names) => [...new Set(names.map((name) => spellings.get(name.toLowerCase()) ?? name))];
}

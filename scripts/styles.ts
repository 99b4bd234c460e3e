/** A component with its own styles. */
export interface ComponentStyles {
  readonly name: string;
  /** The components that it imports. */
  readonly imports: readonly string[];
  readonly css: string | undefined;
}

interface Joined {
  readonly css: string;
  /** By component: its own names of classes, with their names in `css`, where no two are the same. */
  readonly classes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

// Class names, and text without any, which is matched first: global selectors, comments and strings.
const token =
  /:global\((?:[^()]|\([^()]*\))*\)|\/\*[\s\S]*?\*\/|"[^"]*"|'[^']*'|\.([a-z_][\w-]*)/gi;

/**
 * The styles of components as one text. Each component comes after those that it imports, as with
 * separate files, so its styles win if both style the same element.
 */
export function joinStyles(components: readonly ComponentStyles[]): Joined {
  const parts: string[] = [];
  const classes: Record<string, Record<string, string>> = {};
  for (const {name, css} of sortByImports(components)) {
    if (css === undefined) continue;
    const joined: Record<string, string> = {};
    const own = css.replace(token, (text, className?: string) => {
      if (className === undefined) return text;
      joined[className] = `${name.replace(/^Design/, '')}-${className}`;
      return `.${joined[className]}`;
    });
    parts.push(own);
    classes[name] = joined;
  }
  return {css: parts.join('\n'), classes};
}

function sortByImports(components: readonly ComponentStyles[]): readonly ComponentStyles[] {
  const byName = new Map(components.map((component) => [component.name, component]));
  const sorted = new Set<ComponentStyles>();
  const seen = new Set<string>();
  const add = (name: string) => {
    const component = byName.get(name);
    if (component === undefined || seen.has(name)) return;
    seen.add(name);
    component.imports.forEach(add);
    sorted.add(component);
  };
  for (const {name} of components) add(name);
  return [...sorted];
}

const declaration = /\s*([-\w]+)\s*:((?:[^;"'(){}]|"[^"]*"|'[^']*'|\([^()]*\))+)(?:;|$)/y;

/** A style as React expects it; undefined if a part of it cannot be read. */
export function parseStyle(text: string): Readonly<Record<string, string>> | undefined {
  if (text.includes('/*')) return undefined;
  const style: Record<string, string> = {};
  declaration.lastIndex = 0;
  let end = 0;
  while (end < text.length) {
    const [all, name = '', value = ''] = declaration.exec(text) ?? [];
    if (all === undefined) break;
    style[toCamelCase(name)] = value.trim();
    end = declaration.lastIndex;
  }
  return /^[\s;]*$/.test(text.slice(end)) && end > 0 ? style : undefined;
}

function toCamelCase(name: string): string {
  // A variable of the style sheet keeps its name.
  if (name.startsWith('--')) return name;
  const standard = name.toLowerCase().replace(/^-ms-/, 'ms-');
  return standard.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

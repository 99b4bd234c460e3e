/** What was read of one folder at one commit, by what else it depends on. */
interface Readings {
  readonly head: string;
  readonly byName: Map<string, Promise<unknown>>;
}

// Docusaurus loads a copy of this module for each instance and each language of a site: a variable here
// would be known to one of them only.
const key: unique symbol = Symbol.for('docusaurus-plugin-design-docs.readings');
const everywhere: typeof globalThis & {[key]?: Map<string, Readings>} = globalThis;

/**
 * Reads something of a folder's history, once for everyone in this process who asks for it by the same name.
 * Another commit drops all that was read at the one before.
 */
export function shareReading<Value>(
  folder: string,
  head: string,
  name: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const folders = everywhere[key] ?? new Map<string, Readings>();
  everywhere[key] = folders;
  const last = folders.get(folder);
  const byName = last?.head === head ? last.byName : new Map<string, Promise<unknown>>();
  folders.set(folder, {head, byName});
  // The same name is always given with the same kind of value.
  const known = byName.get(name) as Promise<Value> | undefined;
  if (known) return known;
  const reading = read();
  byName.set(name, reading);
  return reading;
}

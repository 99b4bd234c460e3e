import type {Person} from '../../core/index.ts';

/**
 * Creates a function that gives the same key for the same person. People with the same handle are
 * the same. Without a handle, the mail decides, or the name if only one person has it; `ada` is
 * `@ada` if there is such a handle.
 */
export function createIdentities(all: readonly Person[]): (person: Person) => string {
  const handles = new Set<string>();
  const byMail = new Map<string, string>();
  // The person with a name; `undefined` if there are several.
  const byName = new Map<string, string | undefined>();
  const handleByName = new Map<string, string | undefined>();
  for (const {handle, email} of all) {
    if (handle === undefined) continue;
    handles.add(toHandleKey(handle));
    if (email !== undefined) byMail.set(email.toLowerCase(), toHandleKey(handle));
  }
  const keyOfMail = (email: string) =>
    byMail.get(email.toLowerCase()) ?? `mail:${email.toLowerCase()}`;
  const keyOfSure = ({handle, email}: Person) => {
    if (handle !== undefined) return toHandleKey(handle);
    return email === undefined ? undefined : keyOfMail(email);
  };
  for (const person of all) {
    const key = keyOfSure(person);
    if (key === undefined || person.name === undefined) continue;
    const name = normalizeName(person.name);
    addOwner(byName, name, key);
    if (key.startsWith('@')) addOwner(handleByName, name, key);
  }
  return (person) => {
    if (person.handle !== undefined) return toHandleKey(person.handle);
    const sure = keyOfSure(person);
    // A mail address without a handle may belong to a person whose name has one.
    if (sure !== undefined && !sure.startsWith('mail:')) return sure;
    const name = normalizeName(person.name ?? '');
    if (handles.has(`@${name}`)) return `@${name}`;
    return handleByName.get(name) ?? sure ?? byName.get(name) ?? `name:${name}`;
  };
}

function addOwner(owners: Map<string, string | undefined>, name: string, key: string): void {
  owners.set(name, !owners.has(name) || owners.get(name) === key ? key : undefined);
}

function toHandleKey(handle: string): string {
  return `@${handle.toLowerCase()}`;
}

/** A name in the form that is compared. */
export function normalizeName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

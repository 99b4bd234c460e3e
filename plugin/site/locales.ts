import {fileURLToPath} from 'node:url';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';

/** Texts by their ids. */
export type Messages = Record<string, string>;

const dirPath = fileURLToPath(new URL('../locales', import.meta.url));

/** The texts of the theme's components in a language; none where it is not among those shipped. */
export function readThemeMessages(locale: string): Promise<Messages> {
  return readMessages('docusaurus-plugin-design-docs', locale);
}

/** The texts that the plugin itself puts on pages, in a language; none where it is not among those shipped. */
export function readSiteMessages(locale: string): Promise<Messages> {
  return readMessages('options', locale);
}

// Docusaurus knows that `pt` is Brazilian. `pt-PT` rather reads that than English.
async function readMessages(name: string, locale: string): Promise<Messages> {
  const own = await readDefaultCodeTranslationMessages({dirPath, locale, name});
  const {language, script} = new Intl.Locale(locale).maximize();
  const isSame = new Intl.Locale(language).maximize().script === script;
  if (Object.keys(own).length > 0 || !isSame) return own;
  return readDefaultCodeTranslationMessages({dirPath, locale: language, name});
}

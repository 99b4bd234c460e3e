import {fileURLToPath} from 'node:url';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';

/** Texts by their ids. */
export type Messages = Readonly<Record<string, string>>;

const dirPath = fileURLToPath(new URL('./locales', import.meta.url));

/** The texts of the theme's components in a language; none where it is not among those shipped. */
export async function readThemeMessages(locale: string): Promise<Record<string, string>> {
  return readDefaultCodeTranslationMessages({
    dirPath,
    locale,
    name: 'docusaurus-plugin-design-docs',
  });
}

/** The texts that the plugin itself puts on pages, in a language; none where it is not among those shipped. */
export async function readSiteMessages(locale: string): Promise<Messages> {
  return readDefaultCodeTranslationMessages({dirPath, locale, name: 'options'});
}

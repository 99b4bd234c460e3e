/** Text that reads the same in Markdown, in one line; nothing is escaped that need not be. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[`[\]]|\\(?=[^\w\s]|$)|[*~](?=\S)|(?<=\S)[*~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/ (?=#{1,20}$)/, ' \\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[-+](?=\s|$)|[-=]+$|>|#{1,6}(?=\s|$))/, '\\$&');
}

// `Story 2:`, `US-4 - `, `3.`
const label = /^(?:[\p{L}\d #.-]{1,24}(?:[:)–—]| -)|\d{1,3}\.)\s+/u;
// `As an operator, I want to see the pages`, `We need a list so that nobody waits`
const story = /^(?:as an? [^.]{2,}?\b(?:i|we)\b \S+ \S|(?:i|we) (?:want|need|would like) \S+ \S)/i;
const placeholder = /[[<{]|\.\.|…/;
const fewestWords = 5;

/**
 * Whether a heading is a complete statement, as a user story is, so that it needs no text below.
 */
export function isSentence(title: string): boolean {
  if (title.length > 500 || placeholder.test(title)) return false;
  const text = title.replace(label, '');
  return story.test(text) || isScenario(text) || isClosed(text);
}

// `Given an empty folder, when it is built, then the page says so`
function isScenario(text: string): boolean {
  return /^given\b/i.test(text) && /\bwhen\b/i.test(text) && /\bthen\b/i.test(text);
}

function isClosed(text: string): boolean {
  return /[^.]\.$/.test(text) && !/\betc\.$/.test(text) && text.split(' ').length >= fewestWords;
}

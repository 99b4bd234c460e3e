import type {Check} from '../context/rule.ts';

/** Yields every question that is still open in a design that is accepted or done. */
export const openQuestion: Check = function* ({design}) {
  const {kind, status, openQuestions} = design;
  if (kind !== 'design' || (status.phase !== 'accepted' && status.phase !== 'done')) return;
  for (const {text, line, resolved, isDiscussed} of openQuestions) {
    if (resolved || isDiscussed || !asks(text)) continue;
    yield {
      line,
      message: `Question \`${shorten(text)}\` is open in a design that is ${status.id}`,
      hint: 'Write the answer below it, beginning with `Resolution:`, or take the question out.',
    };
  }
};

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

// The list may contain statements: short items name a topic, long ones count only if they ask.
function asks(text: string): boolean {
  return (
    text.length < 50 ||
    text.includes('?') ||
    /^(?:who|what|which|when|where|why|how|whether|should|can|could|do|does|is|are|will|would)\b/i.test(
      text,
    )
  );
}

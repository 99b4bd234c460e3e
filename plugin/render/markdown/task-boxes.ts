import type {StateCore, Token} from 'markdown-it';

/** Core rule: `[ ]` and `[x]` at the start of a list item become boxes (GFM, "Task list items"). */
export function markTaskBoxes({tokens, Token}: StateCore): void {
  const lists: Token[] = [];
  tokens.forEach((token, at) => {
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) lists.push(token);
    if (/^(?:bullet|ordered)_list_close$/.test(token.type)) lists.pop();
    if (token.type !== 'list_item_open' || tokens[at + 1]?.type !== 'paragraph_open') return;
    const inline = tokens[at + 2];
    const [text] = inline?.children ?? [];
    const box = /^\[([ xX])\](?=[ \t]|$)/.exec(text?.content ?? '');
    if (!inline?.children || text?.type !== 'text' || !box) return;
    // A box without text is no task.
    if (inline.content.trim() === box[0]) return;
    text.content = text.content.slice(box[0].length);
    const input = new Token('task_box', 'input', 0);
    input.meta = {isChecked: box[1] !== ' '};
    inline.children = [input, ...inline.children];
    token.attrJoin('class', 'task-list-item');
    const list = lists.at(-1);
    if (list && list.attrGet('class') === null) list.attrSet('class', 'contains-task-list');
  });
}

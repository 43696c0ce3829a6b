/** For tests of a page in English with words in Cyrillic: what is read in the wrong voice, text by text. */
export function inWrongVoice(root: ParentNode): string[] {
  const wrong: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.closest('style, script')) continue;
    const isMarked = element.closest('[lang]')?.getAttribute('lang') === 'uk';
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
      if (isMarked ? /\p{Script=Latin}/u.test(text) : /\p{Script=Cyrillic}/u.test(text)) wrong.push(text);
    }
  }
  return wrong;
}

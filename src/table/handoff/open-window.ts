/**
 * POSTs fields into a new window. Within the guest's press only: else a browser blocks the window. A form of its own, as forms
 * don't nest; the page's Content-Security-Policy must let it go there (`form-action`).
 *
 * @param root where the form may stand for that moment, in the document
 */
export function openWindow(root: ParentNode, url: string, fields: Readonly<Record<string, string>>): void {
  const form = document.createElement('form');
  form.hidden = true;
  form.method = 'post';
  form.action = url;
  form.target = '_blank';
  // Not `noreferrer`: the form would come from the origin `null`, as a forged one does. The page's referrer policy holds.
  form.setAttribute('rel', 'noopener');
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    form.append(input);
  }
  root.append(form);
  form.submit();
  form.remove();
}

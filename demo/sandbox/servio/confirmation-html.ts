import { escapeHtml } from '../../html.ts';
import type { Confirmation } from './confirmation-text.ts';

export function confirmationHtml({ language, title, hotel, facts, prices, total }: Confirmation): string {
  const rows = [...facts, ...prices, total].map(
    ([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${language}">
  <head><meta charset="utf-8" /><title>${escapeHtml(title)}</title></head>
  <body>
    <h1>${escapeHtml(title)}</h1>
    <p>${hotel.map(escapeHtml).join('<br />')}</p>
    <table>${rows.join('')}</table>
  </body>
</html>
`;
}

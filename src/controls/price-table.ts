import { html, nothing, type TemplateResult } from 'lit';

interface PriceRow {
  label: unknown;
  amount: string;
}

export interface PriceTableOptions {
  /** What the table is of. */
  caption: string;
  rows: readonly PriceRow[];
  total?: PriceRow | undefined;
}

const row = ({ label, amount }: PriceRow, part: string): TemplateResult =>
  html`<tr part=${part}>
    <th scope="row">${label}</th>
    <td>${amount}</td>
  </tr>`;

/** What a price is made of: a line each, and their sum (parts `price-table`, `price-row`, `price-total`). */
export const priceTable = ({ caption, rows, total }: PriceTableOptions): TemplateResult =>
  html`<table part="price-table">
    <caption>
      ${caption}
    </caption>
    <tbody>
      ${rows.map((each) => row(each, 'price-row'))}
    </tbody>
    ${
      total
        ? html`<tfoot>
            ${row(total, 'price-total')}
          </tfoot>`
        : nothing
    }
  </table>`;

// A table of a report: on a narrow screen each row is a block, and every cell says which column it is of.

import type { ReactNode } from 'react';

export interface ReportRow {
  readonly id: string;
  /** What the row is about; it heads the row. */
  readonly head: ReactNode;
  /** In the order of the columns after the first. */
  readonly cells: readonly ReactNode[];
  /** Marks the row for the style sheet. */
  readonly state?: string;
}

interface ReportTableProps {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
  /** Which table, for the widths of its columns. */
  readonly kind: string;
}

export function ReportTable({ labelledBy, columns, rows, kind }: ReportTableProps) {
  return (
    <table
      aria-labelledby={labelledBy}
      className="fact-table fact-table-titled report-table"
      data-kind={kind}
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells, state }) => (
          <tr id={id} key={id} data-state={state}>
            <th scope="row">{head}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]} data-label={columns[place + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// What happened most recently, as rows: the picture for those who would rather read it.

import type { Table } from './definition';

export function DataTable({ table }: { table: Table }) {
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="pb-2 text-left font-semibold">{table.caption}</caption>
      <thead>
        <tr className="border-b border-line text-left text-ink-2">
          {table.head.map((name) => (
            <th className="py-1.5 pr-4 font-medium" key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr className="border-b border-line-2" key={row.join(' ')}>
            {row.map((cell, index) => (
              <td className="py-1.5 pr-4" key={table.head[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

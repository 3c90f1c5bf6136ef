import type { Answered, Routes } from '@siets/api';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

const MOST_BARS = 60;
const colours = ['red', 'blue', 'teal', 'orange'];

/** Bars of the numbers of an answer by its first column; nothing where the answer is not of that kind. */
export function ResultPlot({ result: { columns, rows } }: { result: Answered<Routes['runQuery']> }) {
  const numbers = columns.flatMap((name, n) => (n > 0 && rows.every((cells) => cells[n] === null || typeof cells[n] === 'number') ? [{ name, n }] : [])).slice(0, colours.length);
  if (rows.length < 2 || rows.length > MOST_BARS || numbers.length === 0) return null;
  const data = rows.map((cells) => ({ by: String(cells[0] ?? '–'), ...Object.fromEntries(numbers.map(({ n }) => [`c${n}`, cells[n]])) }));
  return (
    <div aria-hidden="true">
      <ResponsiveContainer width="100%" height={260}>
        <BarChart data={data} accessibilityLayer={false}>
          <CartesianGrid strokeDasharray="2 4" vertical={false} />
          <XAxis dataKey="by" fontSize={11} />
          {numbers.map(({ n }, place) => <YAxis key={n} yAxisId={n} orientation={place % 2 === 0 ? 'left' : 'right'} fontSize={11} width={70} hide={place > 1} />)}
          <Tooltip />
          <Legend />
          {numbers.map(({ name, n }, place) => <Bar key={n} yAxisId={n} dataKey={`c${n}`} name={name} fill={`var(--mantine-color-${colours[place]}-7)`} isAnimationActive={false} />)}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

import { bottomOf, medianOf, topOf, type Segment } from './geometry.ts';
import type { Label } from './label-groups.ts';

/** Gives each value line its label: what overlaps a label is its value, what follows it too, until the next label begins. */
export function shareValues(labels: readonly Label[], values: readonly Segment[]): { before: Segment[]; of: Segment[][] } {
  const groups = toGroups(values);
  const before: Segment[] = [];
  const of: Segment[][] = labels.map(() => []);
  if (groups.length === labels.length && groups.every((group, at) => touches(group, labels[at] as Label))) {
    groups.forEach((group, at) => of[at]?.push(...group)); // also where the label stands in the middle of a tall value
    return { before, of };
  }
  for (const value of values) {
    const at = labels.findLastIndex((label) => label.top <= topOf(value) + value.size * 0.6);
    if (at < 0) before.push(value);
    else of[at]?.push(value);
  }
  return { before, of };
}

function touches(group: readonly Segment[], label: Label): boolean {
  const [first, last] = [group[0], group.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    topOf(first) < label.bottom + first.size &&
    bottomOf(last) > label.top - first.size
  );
}

/** Value lines parted where the gap is clearly wider than between lines. */
function toGroups(values: readonly Segment[]): Segment[][] {
  const steps = values
    .slice(1)
    .map((value, at) => value.baseline - (values[at]?.baseline ?? 0))
    .filter((step) => step > 1);
  const usual = medianOf([...steps].sort((a, b) => a - b).slice(0, Math.ceil(steps.length * 0.6)), Infinity);
  const groups: Segment[][] = [];
  values.forEach((value, at) => {
    const previous = values[at - 1];
    if (previous && value.baseline - previous.baseline <= usual * 1.25) groups.at(-1)?.push(value);
    else groups.push([value]);
  });
  return groups;
}

/**
 * What a mention of type `duration` says.
 *
 * `months` is null for days and weeks, which are no length of a project. `bound` tells a limit („līdz 24 mēnešiem”), a choice
 * („no 12 līdz 36 mēnešiem”) or a guess („aptuveni”) from a plain length.
 */
export interface DurationValue {
  months: number | null;
  unit: 'month' | 'year' | 'week' | 'day';
  bound: 'most' | 'least' | 'range' | 'about' | null;
}

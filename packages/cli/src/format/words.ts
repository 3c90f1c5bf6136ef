import { fieldWords, type FieldWord } from '@siets/inbox';
import { phrase } from '../language.ts';

/** The word of a field as the rules name it (`period.start`) in the language of the terminal. */
export function fieldLabel(field: string): string {
  const word = fieldWords[field as FieldWord] as { lv: string; en: string } | undefined;
  return phrase(word ?? otherWords[field] ?? { lv: field, en: field });
}

const otherWords: Record<string, { lv: string; en: string }> = {
  projects: { lv: 'Projekts', en: 'Project' },
  'period.start': { lv: 'Sākums', en: 'Start' },
  'period.end': { lv: 'Beigas', en: 'End' },
  'period.durationMonths': fieldWords.durationMonths,
};

import { Mark, Text } from '@mantine/core';
import type { WordsAroundAnswer } from '@siets/api';
import { ProofLink } from '../explore/proof-link.tsx';

/** The sentence in which a value stands; it opens the document there. */
export function WordsAround({ documentId, fieldId, words }: { documentId: string; fieldId: string | undefined; words: WordsAroundAnswer | null | undefined }) {
  if (!words) return null;
  return (
    <Text size="xs" c="dimmed" component="div">
      <ProofLink documentId={documentId} fieldId={fieldId}><bdi>{words.before}<Mark>{words.is}</Mark>{words.after}</bdi></ProofLink>
    </Text>
  );
}

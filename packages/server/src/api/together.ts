import type { Comment, ReviewStatus } from '@siets/api';
import { isFieldName } from '@siets/record';
import type { Store, StoredComment } from '@siets/store';
import type { Who } from '../account/who.ts';
import type { Together } from './document-answer.ts';
import type { Presence } from './presence.ts';
import { readNames, type ShowNames } from './show-names.ts';

export const toComment = ({ field, ...comment }: StoredComment, { account }: Who, names: ShowNames): Comment =>
  ({
    ...comment, by: names.person(comment.by), resolvedBy: comment.resolvedBy === null ? null : names.name(comment.resolvedBy), field: field !== null && isFieldName(field) ? field : null, isMine: comment.by.id === account.id,
  });

/** How people work together on a document: how far they are, who has it, what they say to each other, who looks at it now. */
export async function readTogether(store: Store, presence: Presence, documentId: string, who: Who): Promise<Together> {
  const { review } = store;
  const [status, { claim, skipped, question }, comments, names] = await Promise.all([
    review.status(documentId), review.marks(documentId), review.comments(documentId), readNames(store),
  ]);
  return {
    status: (status ?? 'to-check') as ReviewStatus, skipped: skipped && { ...skipped, by: names.person(skipped.by) },
    question: question && { ...question, by: names.person(question.by), to: question.to && names.person(question.to) }, claim: claim && { ...names.person(claim), isMine: claim.id === who.account.id },
    comments: comments.map((comment) => toComment(comment, who, names)), present: presence.others(documentId, who.account.id),
  };
}

import { Button, Group, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure, ask } from '../../api-client.ts';
import { useMessages } from '../../messages/messages-provider.tsx';
import { isDocumentField, type FieldRow } from '../plain/field-rows.ts';
import { tellTime } from '../plain/tell-time.ts';
import { useRecord } from '../record-context.tsx';
import { isAbout } from './is-about.ts';
import { documentKey } from '../document-keys.ts';

/** What people said about a field; a comment that is begun survives a reload. */
export function CommentsPanel({ row, isOpen }: { row: FieldRow; isOpen: boolean }) {
  const { t, say, language } = useMessages();
  const { answer, drafts, announce, canReview, setCommentKey, goTo } = useRecord();
  const client = useQueryClient();
  const { documentId } = answer;
  const draft = `comment:${row.key}`;
  const [text, setText] = useState(() => (drafts.read(draft) as string | null) ?? '');
  const comments = answer.comments.filter((comment) => isAbout(comment, row));
  const attempt = async (action: () => Promise<unknown>): Promise<boolean> => {
    try {
      await action();
      await client.invalidateQueries({ queryKey: documentKey(documentId) });
      return true;
    } catch (error) {
      announce(error instanceof ApiFailure ? say(error) : t('record.failed'), true);
      return false;
    }
  };
  const type = (value: string): void => {
    setText(value);
    drafts.write(draft, value);
  };
  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    const fieldId = row.field && !row.field.id.startsWith('new-') ? row.field.id : null;
    if (!(await attempt(() => ask('addComment', { params: { documentId }, body: { text, fieldId, field: row.name, project: isDocumentField(row.name) ? null : row.project } })))) return;
    setText('');
    drafts.clear(draft);
    setCommentKey(null);
    goTo(row.key);
  };
  if (comments.length === 0 && !isOpen) return null;
  return (
    <div className="comments">
      {comments.map(({ id, text: said, by, at, resolvedAt, isMine }) => (
        <div key={id} className="comment" data-resolved={resolvedAt !== null}>
          <span className="dim"><bdi>{by.name}</bdi>, {tellTime(at, language)}{resolvedAt !== null && ` · ${t('record.settled')}`}</span>
          <p dir="auto">{said}</p>
          {canReview && <Group gap={4}>
            <Button size="compact-xs" variant="subtle" onClick={() => void attempt(() => ask('resolveComment', { params: { documentId, commentId: id }, body: { isResolved: resolvedAt === null } }))}>{t(resolvedAt === null ? 'record.settle' : 'record.reopen')}</Button>
            {isMine && <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void attempt(() => ask('removeComment', { params: { documentId, commentId: id } }))}>{t('record.remove')}</Button>}
          </Group>}
        </div>
      ))}
      {isOpen && <>
        <Textarea size="sm" label={t('record.comment')} autoFocus autosize minRows={2} maxLength={4000} value={text} onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') { setCommentKey(null); goTo(row.key); }
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          }} />
        <Group gap="xs" mt={4}><Button size="compact-sm" onClick={() => void send()}>{t('record.sendComment')} <kbd>Ctrl ⏎</kbd></Button></Group>
      </>}
    </div>
  );
}

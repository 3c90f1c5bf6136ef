import { Button, Group, Modal } from '@mantine/core';
import { isFieldName } from '@siets/record';
import { useWords } from '../use-words.ts';
import { tellTime } from '../plain/tell-time.ts';
import { tellInLine } from '../plain/value-text.ts';
import { useRecord } from '../record-context.tsx';

/** Somebody else decided on the same: both values, and the person chooses. Nothing was overwritten. */
export function ConflictDialog() {
  const messages = useWords();
  const { t, language } = messages;
  const { outbox } = useRecord();
  const { conflict } = outbox;
  if (!conflict) return null;
  const tell = (field: string, action: string, value: unknown): string => (action === 'reject' ? t('record.action.reject') : isFieldName(field) ? tellInLine(messages, field, value) : JSON.stringify(value));
  const isInConflict = (field: string): boolean => conflict.fields.some((each) => each.fieldId === field || each.field === field);
  return (
    <Modal opened onClose={() => {}} withCloseButton={false} title={t('record.conflict')} size="lg">
      {conflict.fields.map(({ field, mine, theirs }, at) => (
        <table key={at} className="conflict"><caption>{isFieldName(field) ? t(`fields.${field}`) : field}</caption><tbody>
          <tr><th scope="row">{t('record.theirs')}: <bdi>{theirs.by}</bdi>, {tellTime(theirs.at, language)}</th><td><bdi>{tell(field, theirs.isUndoing ? 'confirm' : theirs.action, theirs.value)}</bdi></td></tr>
          <tr><th scope="row">{t('record.mine')}</th><td><bdi>{tell(field, mine.action, mine.value)}</bdi></td></tr>
        </tbody></table>
      ))}
      <Group mt="md">
        <Button data-autofocus variant="default" onClick={() => outbox.choose(({ wish, field }) => conflict.fields.length > 0 && !isInConflict(wish.field) && !isInConflict(field))}>{t('record.keepTheirs')}</Button>
        <Button onClick={() => outbox.choose(() => true)}>{t('record.useMine')}</Button>
      </Group>
    </Modal>
  );
}

import { Title } from '@mantine/core';
import { useMessages } from '../messages/messages-provider.tsx';

/** One document beside what was read of it. */
export function RecordPage({ documentId }: { documentId: string }) {
  const { t } = useMessages();
  return <Title order={1} size="h3">{t('record.title')} {documentId}</Title>;
}

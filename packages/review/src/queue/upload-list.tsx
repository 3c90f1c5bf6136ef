import { Anchor, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import classes from './queue.module.css';
import type { Upload } from './uploads.ts';
import { useUploads } from './use-uploads.ts';

/** How far each file is that was dropped, in a corner of every page. */
export function UploadList() {
  const { t } = useMessages();
  const { uploads, list } = useUploads();
  const isOpen = list.some(({ state }) => state === 'waiting' || state === 'sending');
  const over = list.filter(({ state }) => state === 'done' || state === 'failed').length;
  return (
    <Paper
      className={`${classes.uploads} no-print`}
      withBorder
      shadow="md"
      p="sm"
      component="section"
      aria-label={t('queue.uploads')}
    >
      <Group justify="space-between" mb={6}>
        <div role="status">
          <Title order={2} size="h6">
            {t('queue.uploaded', { done: over, all: list.length })}
          </Title>
        </div>
        {!isOpen && (
          <Button size="compact-xs" variant="default" onClick={uploads.clear}>
            {t('queue.closeList')}
          </Button>
        )}
      </Group>
      <Stack gap={8} className={classes.scroll} tabIndex={0} component="ul" m={0} p={0}>
        {list.map((upload) => (
          <UploadItem key={upload.id} upload={upload} onRepeat={() => uploads.repeat(upload.id)} />
        ))}
      </Stack>
    </Paper>
  );
}

function UploadItem({ upload, onRepeat }: { upload: Upload; onRepeat: () => void }) {
  const { t, say, language } = useMessages();
  const { name, bytes, state, sent, result, reason } = upload;
  const { bytes: size } = formats[language];
  const percent = bytes === 0 ? 0 : Math.min(100, Math.round((sent / bytes) * 100));
  return (
    <li className={classes.upload}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" className={classes.name} lineClamp={2}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" miw="max-content">
          {size(bytes)}
        </Text>
      </Group>
      {state === 'sending' && <Progress value={percent} aria-label={t('queue.sending', { file: name })} size="sm" my={4} />}
      {state === 'waiting' && (
        <Text size="xs" c="dimmed">
          {t('queue.inLine')}
        </Text>
      )}
      {state === 'done' && result && (
        <Text size="xs">
          {t(`queue.took.${result.outcome}`)}{' '}
          {result.documentId !== null && result.outcome === 'duplicate' && (
            <Anchor component={Link} size="xs" href={`/record/${encodeURIComponent(result.documentId)}`}>
              {t('queue.openRecord')}
            </Anchor>
          )}
        </Text>
      )}
      {reason && (
        <Text size="xs" className={classes.trouble} role="alert">
          {say(reason)}
        </Text>
      )}
      {state === 'failed' && bytes > 0 && result === null && sent < bytes && (
        <Button size="compact-xs" variant="default" mt={4} onClick={onRepeat}>
          {t('app.retry')}
        </Button>
      )}
    </li>
  );
}

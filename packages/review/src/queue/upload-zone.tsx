import { Anchor, Button, FileButton, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { droppedFiles } from './dropped-files.ts';
import classes from './queue.module.css';
import type { Upload } from './uploads.ts';
import { UploadsContext, useNewUploads, useUploads } from './use-uploads.ts';

/** Keeps uploads going below every page; their list lies in a corner while there is one. */
export function UploadsProvider({ children }: { children: ReactNode }) {
  const [uploads] = useState(useNewUploads(useQueryClient()));
  return (
    <UploadsContext.Provider value={uploads}>
      {children}
      <UploadList />
    </UploadsContext.Provider>
  );
}

/** A button to choose files, and the whole page to drop them on. */
export function UploadZone() {
  const { t } = useMessages();
  const { uploads } = useUploads();
  const { uploadBytes } = useLoggedIn();
  const isOver = useDrop((files) => uploads.add(files, uploadBytes));
  return (
    <>
      <FileButton multiple onChange={(files) => uploads.add(files, uploadBytes)} inputProps={{ 'aria-label': t('queue.upload') }}>
        {(props) => (
          <Button size="xs" variant="default" {...props}>
            {t('queue.upload')}
          </Button>
        )}
      </FileButton>
      {isOver && (
        <div className={classes.overlay}>
          <Text size="xl" fw={600}>
            {t('queue.dropHere')}
          </Text>
        </div>
      )}
    </>
  );
}

/** Files dropped anywhere on the page; true while some hang above it. */
function useDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer).then(onFiles);
    };
    // Both: who has just entered another element, and lets go at once, is refused where only hanging above it is answered.
    addEventListener('dragenter', over);
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', over);
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}

function UploadList() {
  const { t } = useMessages();
  const { uploads, list } = useUploads();
  if (list.length === 0) return null;
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

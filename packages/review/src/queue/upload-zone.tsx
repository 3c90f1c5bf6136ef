import { Button, FileButton, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useMessages } from '../messages/messages-provider.tsx';
import { useLoggedIn } from '../session/session-gate.tsx';
import { droppedFiles } from './dropped-files.ts';
import classes from './queue.module.css';
import { UploadList } from './queue-tools.tsx';
import { UploadsContext, useNewUploads, useUploads } from './use-uploads.ts';

/** Keeps uploads going below every page; their list lies in a corner while there is one. */
export function UploadsProvider({ children }: { children: ReactNode }) {
  const [uploads] = useState(useNewUploads(useQueryClient()));
  return (
    <UploadsContext.Provider value={uploads}>
      {children}
      <Uploading />
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

function Uploading() {
  const { list } = useUploads();
  return list.length > 0 && <UploadList />;
}

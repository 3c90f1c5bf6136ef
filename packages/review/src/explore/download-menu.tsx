import { Button, Menu, Progress, Stack, Text } from '@mantine/core';
import { exportFormats } from '@siets/api';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask, urlOf, type ApiFailure } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';

/** Begins a download of the whole dataset, shows how far it is, and hands it over. */
export function DownloadMenu({ shown }: { shown: 'approved' | 'all' }) {
  const { t } = useMessages();
  const [id, setId] = useState<string | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const start = async (format: (typeof exportFormats)[number]): Promise<void> => {
    setFailure(null);
    setId(null);
    await ask('startExport', { body: { format, shown } }).then((job) => setId(job.id), (error: ApiFailure) => setFailure(error));
  };
  return (
    <Menu position="bottom-end" width={280} closeOnItemClick={false}>
      <Menu.Target><Button size="xs" variant="default">{t('explore.download')}</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(shown === 'all' ? 'explore.downloadAll' : 'explore.downloadApproved')}</Menu.Label>
        {exportFormats.map((format) => <Menu.Item key={format} onClick={() => void start(format)}>{t(`explore.format.${format}`)}</Menu.Item>)}
        {failure && <FailureAlert error={failure} />}
        {id !== null && <Job key={id} id={id} />}
      </Menu.Dropdown>
    </Menu>
  );
}

function Job({ id }: { id: string }) {
  const { t, say, language } = useMessages();
  const { data } = useQuery({
    queryKey: ['export', id], queryFn: ({ signal }) => ask('getExport', { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'done' || state.data?.state === 'failed' ? false : 500),
  });
  const isDone = data?.state === 'done';
  useEffect(() => { if (isDone) location.assign(urlOf('getExportFile', { params: { id } })); }, [isDone, id]);
  if (!data) return null;
  return (
    <Stack gap={4} p="xs" role="status">
      <Progress value={data.total === 0 ? (isDone ? 100 : 0) : (100 * data.rows) / data.total} aria-label={t('explore.download')} />
      <Text size="xs">{data.error ? say(data.error) : isDone ? `${data.name}, ${formats[language].bytes(data.bytes ?? 0)}` : t('explore.writing', { n: data.rows })}</Text>
    </Stack>
  );
}

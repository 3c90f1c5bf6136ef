import { Anchor, Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
import { workParts, type WorkPart, type WorkState } from '@siets/api';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useWork, useWorkChange } from '../app/use-work.ts';
import { useMessages } from '../messages/messages-provider.tsx';

/** Pausing work, going on, and finishing what is in hand: on every machine at once. */
export function WorkSection() {
  const { t } = useMessages();
  const { data, error, refetch } = useWork();
  const change = useWorkChange();
  if (!data) return error ? <FailureAlert error={error} onRetry={() => void refetch()} /> : null;
  const paused = data.paused.map(({ part }) => part);
  return (
    <Stack maw="48rem">
      <Text size="sm">{t('admin.workText')}</Text>
      <Group gap="xs">
        <Button
          variant="default"
          disabled={paused.length === workParts.length || change.isPending}
          onClick={() => change.mutate({ to: 'pause', parts: workParts })}
        >
          {t('admin.pauseAll')}
        </Button>
        <Button
          disabled={paused.length === 0 || change.isPending}
          onClick={() => change.mutate({ to: 'resume', parts: workParts })}
        >
          {t('admin.resumeAll')}
        </Button>
        <Button variant="default" disabled={change.isPending} onClick={() => change.mutate({ to: 'drain' })}>
          {t('admin.drain')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t('admin.drainText')}
      </Text>
      {change.error && <FailureAlert error={change.error} />}
      <Text role="status" size="sm">
        {data.waiting === 0 && paused.includes('intake') ? t('admin.drained') : t('admin.workWaiting', { n: data.waiting })}
      </Text>
      {data.boards !== null && (
        <Anchor href={data.boards} size="sm" mr="auto">
          {t('admin.boards')}
        </Anchor>
      )}
      <Table aria-label={t('admin.section.work')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={180}>{t('admin.part')}</Table.Th>
            <Table.Th>{t('admin.state')}</Table.Th>
            <Table.Th w={130} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {workParts.map((part) => (
            <PartRow
              key={part}
              part={part}
              pause={data.paused.find((each) => each.part === part)}
              isBusy={change.isPending}
              onChange={(to) => change.mutate({ to, parts: [part] })}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

interface PartRowProps {
  part: WorkPart;
  pause: WorkState['paused'][number] | undefined;
  isBusy: boolean;
  onChange: (to: 'pause' | 'resume') => void;
}

function PartRow({ part, pause, isBusy, onChange }: PartRowProps) {
  const { t, language } = useMessages();
  const name = t(`admin.part.${part}`);
  const action = t(pause ? 'admin.resume' : 'admin.pause');
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>
        {pause ? (
          <Text size="sm" fw={600}>
            {t('admin.pausedBy', { by: pause.by, at: formats[language].dateTime(pause.at) })}
          </Text>
        ) : (
          <Badge variant="outline" color="gray" tt="none">
            {t('admin.runs')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td>
        <Button
          size="compact-xs"
          variant="default"
          disabled={isBusy}
          aria-label={`${action}: ${name}`}
          onClick={() => onChange(pause ? 'resume' : 'pause')}
        >
          {action}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

import { Button, NumberInput, Stack, Table, Text } from '@mantine/core';
import type { Answered, Routes } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';

type Results = Answered<Routes['getAuditResults']>;
type Result = Results['results'][number];

const resultsKey = ['audit', 'results'] as const;
/** Fewer audited values do not say enough. */
const ENOUGH = 300;

/** From which confidence each field is accepted without a person, beside the error that the blind audit measured. */
export function AcceptanceSection() {
  const { t, language } = useMessages();
  const { data, error, refetch } = useQuery({
    queryKey: resultsKey,
    queryFn: ({ signal }) => ask('getAuditResults', { signal }),
  });
  return (
    <Stack>
      <Text size="sm" maw="44rem">
        {t('admin.acceptanceText', { n: ENOUGH })}
      </Text>
      {error && <FailureAlert error={error} onRetry={() => void refetch()} />}
      {data && <Text size="sm">{t('admin.share', { share: formats[language].percent(data.share) })}</Text>}
      {data && (
        <Table.ScrollContainer minWidth={760}>
          <Table aria-label={t('admin.section.acceptance')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('admin.field')}</Table.Th>
                <Table.Th w={110}>{t('admin.audited')}</Table.Th>
                <Table.Th w={190}>{t('admin.error')}</Table.Th>
                <Table.Th w={120}>{t('admin.threshold')}</Table.Th>
                <Table.Th w={120}>{t('admin.limit')}</Table.Th>
                <Table.Th w={100} />
                <Table.Th w={150}>{t('admin.state')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.results.map((result) => (
                <ResultRow key={`${result.field} ${result.threshold ?? ''} ${result.limit}`} result={result} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

const isNumber = (typed: string | number): typed is number => typeof typed === 'number';

function ResultRow({ result }: { result: Result }) {
  const { t, language } = useMessages();
  const { field, audited, wrong, error, low, high, threshold, limit } = result;
  const [from, setFrom] = useState<string | number>(threshold === null ? '' : threshold * 100);
  const [most, setMost] = useState<string | number>(limit * 100);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () =>
      ask('setAcceptance', {
        params: { field },
        body: { threshold: isNumber(from) ? from / 100 : null, limit: isNumber(most) ? most / 100 : limit },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: resultsKey }),
  });
  const { percent, number } = formats[language];
  const name = t(`fields.${field}`);
  const isChanged = (isNumber(from) ? from / 100 : null) !== threshold || (isNumber(most) && most / 100 !== limit);
  const percentage = {
    size: 'xs' as const,
    min: 0,
    max: 100,
    decimalScale: 1,
    decimalSeparator: language === 'lv' ? ',' : '.',
    suffix: ' %',
    hideControls: true,
  };
  return (
    <Table.Tr>
      <Table.Td>
        {name}
        {save.error && <FailureAlert error={save.error} />}
      </Table.Td>
      <Table.Td>
        {number(audited)}
        {audited > 0 && (
          <Text size="xs" c="dimmed">
            {t('admin.wrong', { n: wrong })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {error === null || low === null || high === null ? (
          '–'
        ) : (
          <>
            {percent(error)}{' '}
            <Text component="span" size="xs" c="dimmed">
              ({percent(low)} – {percent(high)})
            </Text>
          </>
        )}
      </Table.Td>
      <Table.Td>
        <NumberInput
          {...percentage}
          aria-label={`${t('admin.threshold')}: ${name}`}
          placeholder={t('admin.never')}
          value={from}
          onChange={setFrom}
        />
      </Table.Td>
      <Table.Td>
        <NumberInput {...percentage} aria-label={`${t('admin.limit')}: ${name}`} value={most} onChange={setMost} />
      </Table.Td>
      <Table.Td>
        {isChanged && (
          <Button
            size="compact-xs"
            loading={save.isPending}
            aria-label={`${t('admin.save')}: ${name}`}
            onClick={() => save.mutate()}
          >
            {t('admin.save')}
          </Button>
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={result.isActive ? 600 : 400}>
          {stateOf(result, t)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

/** Why a field is not accepted by itself, or that it is. */
function stateOf({ isActive, threshold, audited }: Result, t: ReturnType<typeof useMessages>['t']): string {
  if (isActive) return t('admin.isActive');
  if (threshold === null) return t('admin.isOff');
  return audited < ENOUGH ? t('admin.needsMore', { n: ENOUGH - audited }) : t('admin.errorTooHigh');
}

import { Button, Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import type { Settings } from '@siets/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ask } from '../api-client.ts';
import { FailureAlert } from '../app/failure-alert.tsx';
import { useMessages } from '../messages/messages-provider.tsx';

const settingsKey = ['settings'] as const;

/** How long things are kept, what counts as doubtful, and how many values the audit asks for. */
export function SettingsSection() {
  const { data, error, refetch } = useQuery({ queryKey: settingsKey, queryFn: ({ signal }) => ask('getSettings', { signal }) });
  if (error) return <FailureAlert error={error} onRetry={() => void refetch()} />;
  return data ? <SettingsForm settings={data} /> : null;
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { t, language } = useMessages();
  const [draft, setDraft] = useState(settings);
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: () => ask('setSettings', { body: draft }),
    onSuccess: (saved) => client.setQueryData(settingsKey, saved),
  });
  const change = (changes: Partial<Settings>): void => {
    save.reset();
    setDraft({ ...draft, ...changes });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // What is kept shorter is gone tomorrow and comes back by no undo.
    const isShorter =
      draft.retentionDays !== null && (settings.retentionDays === null || draft.retentionDays < settings.retentionDays);
    if (!isShorter || confirm(t('admin.retentionSure', { n: draft.retentionDays ?? 0 }))) save.mutate();
  };
  const number = {
    decimalSeparator: language === 'lv' ? ',' : '.',
    thousandSeparator: false,
    required: true,
    allowDecimal: false,
    clampBehavior: 'strict' as const,
  };
  return (
    <form onSubmit={submit}>
      <Stack maw={460}>
        <Checkbox
          label={t('admin.keepAll')}
          checked={draft.retentionDays === null}
          onChange={(event) => change({ retentionDays: event.currentTarget.checked ? null : 3650 })}
        />
        {draft.retentionDays !== null && (
          <NumberInput
            {...number}
            label={t('admin.retentionDays')}
            description={t('admin.retentionText')}
            min={1}
            max={36_500}
            value={draft.retentionDays}
            onChange={(days) => change({ retentionDays: Number(days) })}
          />
        )}
        <NumberInput
          {...number}
          label={t('admin.logDays')}
          min={30}
          max={3650}
          value={draft.logDays}
          onChange={(days) => change({ logDays: Number(days) })}
        />
        <NumberInput
          {...number}
          label={t('admin.doubtBelow')}
          description={t('admin.doubtText')}
          min={0}
          max={100}
          suffix=" %"
          value={Math.round(draft.doubtBelow * 100)}
          onChange={(share) => change({ doubtBelow: Number(share) / 100 })}
        />
        <NumberInput
          {...number}
          label={t('admin.auditShare')}
          description={t('admin.auditText')}
          min={0}
          max={100}
          suffix=" %"
          value={Math.round(draft.auditShare * 100)}
          onChange={(share) => change({ auditShare: Number(share) / 100 })}
        />
        <NumberInput
          {...number}
          label={t('admin.sessionMinutes')}
          min={5}
          max={1440}
          value={draft.sessionMinutes}
          onChange={(minutes) => change({ sessionMinutes: Number(minutes) })}
        />
        {save.error && <FailureAlert error={save.error} />}
        {save.isSuccess && (
          <Text role="status" size="sm">
            {t('admin.saved')}
          </Text>
        )}
        <Button type="submit" loading={save.isPending} mr="auto">
          {t('admin.save')}
        </Button>
      </Stack>
    </form>
  );
}

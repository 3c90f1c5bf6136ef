import { Group, Paper, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { StatusAnswer } from '@siets/api';
import { formats } from '../app/formats.ts';
import { useMessages } from '../messages/messages-provider.tsx';
import classes from './queue.module.css';

export const fileOutcomes = ['recorded', 'duplicate', 'rejected', 'failed', 'waiting'] as const;
export type FileOutcome = (typeof fileOutcomes)[number];

export interface EquationProps {
  status: StatusAnswer;
  /** The outcome whose files are shown. */
  shown: FileOutcome | null;
  onShow: (outcome: FileOutcome | null) => void;
}

/** dropped = recorded + duplicate + rejected + failed + waiting; each number opens its files. */
export function Equation({ status, shown, onShow }: EquationProps) {
  const { t, language } = useMessages();
  const { number } = formats[language];
  return (
    <Paper withBorder px="md" py="xs" component="section" aria-label={t('queue.equation')}>
      <Group gap="xs" align="center">
        <Text component="span">
          <b className={classes.count}>{number(status.dropped)}</b> {t('queue.dropped')}
        </Text>
        {fileOutcomes.map((outcome, n) => (
          <Group key={outcome} gap="xs" wrap="nowrap">
            <Text component="span" c="dimmed" aria-hidden>
              {n === 0 ? '=' : '+'}
            </Text>
            <UnstyledButton
              className={classes.term}
              aria-expanded={shown === outcome}
              data-trouble={(outcome === 'failed' || outcome === 'rejected') && status[outcome] > 0 ? true : undefined}
              onClick={() => onShow(shown === outcome ? null : outcome)}
            >
              <b className={classes.count}>{number(status[outcome])}</b> {t(`queue.outcome.${outcome}`)}
              <VisuallyHidden>. {t('queue.showFiles')}</VisuallyHidden>
            </UnstyledButton>
          </Group>
        ))}
        {status.secondsLeft !== null && status.waiting > 0 && (
          <Text size="sm" c="dimmed">
            {t('queue.left', { n: Math.max(1, Math.round(status.secondsLeft / 60)) })}
          </Text>
        )}
      </Group>
    </Paper>
  );
}

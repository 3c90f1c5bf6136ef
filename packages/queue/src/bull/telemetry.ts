import type { Telemetry } from 'bullmq';
import { BullMQOtel } from 'bullmq-otel';

/** Spans of adding and working, to whatever tracer this process has registered. */
export const makeTelemetry = (): Telemetry => new BullMQOtel({ tracerName: 'siets' });

import { context, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider, type ReadableSpan, type SpanExporter } from '@opentelemetry/sdk-trace';
import type { BullQueueOptions } from '@siets/queue/bull';
import { makeTelemetry } from '@siets/queue/telemetry';

export interface Tracing {
  telemetry: NonNullable<BullQueueOptions['telemetry']>;
  /** Sends what is left, no longer than a few seconds. */
  stop(): Promise<void>;
}

const SEND_MS = 3_000;
const EVERY_MS = 2_000;

/** Words of errors may quote a document: a trace tells what took how long, the log what went wrong. */
const WORDS = /failed\.?reason|result|options|exception/iu;

const withoutWords = (span: ReadableSpan): ReadableSpan => Object.create(span, {
  events: { value: [] }, status: { value: { code: span.status.code } },
  attributes: { value: Object.fromEntries(Object.entries(span.attributes).filter(([name]) => !WORDS.test(name))) },
}) as ReadableSpan;

/** Tells an OpenTelemetry collector of the work on each document: one trace, from stage to stage and from machine to machine. */
export function startTracing(address: string): Tracing {
  const url = new URL(address);
  if (url.pathname === '/') url.pathname = '/v1/traces';
  const sender = new OTLPTraceExporter({ url: url.href, timeoutMillis: SEND_MS });
  const exporter: SpanExporter = { export: (spans, done) => sender.export(spans.map(withoutWords), done), shutdown: () => sender.shutdown() };
  const spans = new BatchSpanProcessor({ exporter, scheduledDelayMillis: EVERY_MS, exportTimeoutMillis: SEND_MS });
  const provider = new TracerProvider({ resource: resourceFromAttributes({ 'service.name': 'siets' }), spanProcessors: [spans] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return { telemetry: makeTelemetry(), stop: () => provider.shutdown().catch(() => undefined) };
}

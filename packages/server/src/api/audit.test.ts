import { drop, idOf, openTempStore, record, type OpenedStore } from '@siets/store/testing';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Agent } from '../../testing/agent.ts';
import { buildServer } from '../server.ts';

let opened: OpenedStore;
let app: FastifyInstance;
let agent: Agent;
beforeEach(async () => {
  opened = await openTempStore();
  await opened.store.review.setSettings({ auditShare: 1, doubtBelow: 0.5 });
  await drop(opened.store, 'egle');
  await record(opened.store, 'egle');
  app = await buildServer({ store: opened.store, inboxDir: '/srv/inbox', port: 0 });
  agent = new Agent(app);
  await agent.enter();
});
afterEach(async () => {
  await app.close();
  await opened.dispose();
});

test('a question comes without the value, the answer with it, and the error is measured and published', async () => {
  const { task, open } = await agent.ask('nextAudit');
  expect(open).toBe(5);
  expect(task).toMatchObject({ documentId: idOf('egle'), name: 'egle.txt' });
  const params = { taskId: task?.taskId ?? '' };
  const answer = await agent.ask('answerAudit', { params, body: { value: null } });
  expect(answer).toMatchObject({ isSame: false, mine: null });
  expect(answer.machine).not.toBeNull();
  await agent.ask('settleAudit', { params, body: { verdict: 'wrong' } });
  const { share, results } = await agent.ask('getAuditResults');
  expect(share).toBe(1);
  const refused = await agent.send('setAcceptance', { params: { field: 'title' }, body: { threshold: 0.9, limit: 0.02 } });
  expect([refused.statusCode, refused.json()]).toMatchObject([409, { error: { code: 'not-audited', lv: expect.stringContaining('jānovērtē vēl') as unknown, en: expect.stringContaining('more must be judged') as unknown } }]);
  expect(await agent.ask('setAcceptance', { params: { field: 'title' }, body: { threshold: null, limit: 0.03 } })).toMatchObject({ limit: 0.03, isActive: false });
  expect(results.find(({ field }) => field === task?.field)).toMatchObject({ audited: 1, wrong: 1, error: 1, high: 1, isActive: false });
  const { rows } = await agent.ask('getRows', { params: { table: 'audit' }, query: { columns: 'field,audited,wrong,error' } });
  expect(rows).toEqual([[task?.field, 1, 1, 1]]);
  expect(await agent.ask('runQuery', { body: { sql: 'select field, wrong from audit' } })).toMatchObject({ rows: [[task?.field, 1]] });
  expect((await agent.send('answerAudit', { params, body: { value: null } })).json()).toMatchObject({ error: { code: 'not-found' } });
  const next = await agent.ask('nextAudit');
  await agent.ask('skipAudit', { params: { taskId: next.task?.taskId ?? '' } });
  expect((await agent.ask('nextAudit')).open).toBe(3);
});

import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Doorkeeper } from '../account/who.ts';
import { addDataset } from '../dataset/dataset.ts';
import { makeAlikeRoutes } from './alike-routes.ts';
import { makeAuditRoutes } from './audit-routes.ts';
import type { ApiContext } from './context.ts';
import { makeControlRoutes } from './control-routes.ts';
import { makeDecisionRoutes } from './decision-routes.ts';
import { makeDocumentRoutes } from './document-routes.ts';
import { makeEraseRoutes } from './erase-routes.ts';
import { makeFileRoutes } from './file-routes.ts';
import { makeLinkRoutes } from './link-routes.ts';
import { makeListRoutes } from './list-routes.ts';
import type { Presence } from './presence.ts';
import { makeQueueRoutes } from './queue-routes.ts';
import { serveRoutes } from './serve-routes.ts';
import { makeSessionRoutes, sessionOptions } from './session-routes.ts';
import { makeUploadRoutes, uploadLimits, uploadOptions } from './upload-routes.ts';
import { makeSettingsRoutes } from './settings-routes.ts';
import { makeSuggestRoutes } from './suggest-routes.ts';
import { makeTogetherRoutes } from './together-routes.ts';
import { makeUserRoutes } from './user-routes.ts';

/** Every route of the contract, and its description as OpenAPI 3.1 at `/api/docs`. */
export async function addApi(app: FastifyInstance, context: ApiContext, doorkeeper: Doorkeeper, presence: Presence): Promise<void> {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(multipart, { limits: uploadLimits(context.uploadBytes), throwFileSizeLimit: false });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Siets', version: context.version, description: 'Records of project texts: review, files, people.' } },
    transform: jsonSchemaTransform, transformObject: jsonSchemaTransformObject,
  });
  // Routes are declared behind the plugins that see them.
  await app.register(async (scope) => {
    serveRoutes(scope, makeSessionRoutes(context, doorkeeper), doorkeeper, sessionOptions);
    serveRoutes(scope, makeUserRoutes(context), doorkeeper);
    serveRoutes(scope, makeFileRoutes(context), doorkeeper);
    serveRoutes(scope, makeUploadRoutes(context), doorkeeper, uploadOptions(context.uploadBytes));
    serveRoutes(scope, makeDocumentRoutes(context), doorkeeper);
    serveRoutes(scope, makeDecisionRoutes(context), doorkeeper);
    serveRoutes(scope, makeAlikeRoutes(context), doorkeeper);
    const exports = addDataset(scope, context.store, doorkeeper);
    serveRoutes(scope, makeQueueRoutes(context), doorkeeper);
    serveRoutes(scope, makeTogetherRoutes(context, presence), doorkeeper);
    serveRoutes(scope, makeSettingsRoutes(context), doorkeeper);
    serveRoutes(scope, makeControlRoutes(context), doorkeeper);
    serveRoutes(scope, makeAuditRoutes(context), doorkeeper);
    serveRoutes(scope, makeEraseRoutes(context, () => exports.forgetAll()), doorkeeper);
    serveRoutes(scope, makeSuggestRoutes(context), doorkeeper);
    serveRoutes(scope, makeLinkRoutes(context), doorkeeper);
    serveRoutes(scope, makeListRoutes(context), doorkeeper);
  });
  app.get('/api/docs', { schema: { hide: true } }, async (_request, reply) => reply.type('application/json; charset=utf-8').send(app.swagger()));
}

export { buildServer, PortError, startServer, type RunningServer, type ServerOptions } from './server.ts';

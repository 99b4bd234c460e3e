import {type AddressInfo, createServer} from 'node:net';
import {docusaurus, type Running, startNode} from './node-process.ts';

export interface DevServer extends Running {
  readonly origin: string;
}

/** Runs `docusaurus start` on a site. Resolves once it answers. */
export async function startDevServer(siteDir: string, patience = 120_000): Promise<DevServer> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const running = startNode([
    docusaurus,
    ...['start', siteDir, '--host', '127.0.0.1', '--port', String(port), '--no-open'],
  ]);
  try {
    await running.printed('Docusaurus website is running', patience);
    await untilAnswered(`${origin}/`, patience);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return {origin, ...running};
}

// The line is printed before the server listens.
async function untilAnswered(url: string, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    if (Date.now() > end) throw new Error(`${url} did not answer`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo; // a port was asked for, not a pipe
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import serve from 'serve-handler';

export interface StaticServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on the loopback interface, as `docusaurus serve` does. */
export async function serveFolder(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) =>
    serve(request, response, {public: folder, cleanUrls: true, directoryListing: false}),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo; // a port was asked for, not a pipe
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

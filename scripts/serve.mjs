// Serves out/ on this machine with the headers that a good host would send.

import './lib/require-node.mjs';
import { createServer } from 'node:http';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { pathToFileURL } from 'node:url';
import { endWithParent } from './lib/parent.mjs';
import { hostOf, portOf, unusableMessage } from './lib/port.mjs';
import { basePathOf, outDir } from './lib/project.mjs';
import { createSite } from './lib/site.mjs';
import { isBuilt } from './lib/stamp.mjs';

const ANY = new Set(['0.0.0.0', '::']);
const OWN = /^(localhost|127\.|::1$)/;

/** Where a server that listens on `host` can be reached: from this machine, and from others. */
export function addressesOf(host, port, interfaces = networkInterfaces()) {
  const url = (name) => `http://${isIPv6(name) ? `[${name}]` : name}:${port}${basePathOf()}/`;
  if (OWN.test(host)) return { here: url('localhost'), others: [] };
  if (!ANY.has(host)) return { here: url(host), others: [url(host)] };
  const outward = Object.values(interfaces)
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => url(address));
  return { here: url('localhost'), others: outward };
}

/** Listens until the process is asked to stop or loses the one that started it. */
export function serve({ port, host, folder = outDir }) {
  const server = createServer(createSite(folder, basePathOf()));
  endWithParent();
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(unusableMessage(error, port, host))));
    server.listen(port, host, () => {
      const { here, others } = addressesOf(host, server.address().port);
      console.log(`구름사다리 · Cloud Ladder: ${here}`);
      for (const address of others) console.log(`For other devices on this network: ${address}`);
      resolve(server);
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    if (!isBuilt()) {
      throw new Error('There is no build yet: run npm run build, or npm start, which does both.');
    }
    await serve({ port: portOf(), host: hostOf() });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

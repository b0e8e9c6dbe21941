// Where to listen: on the port and the address that were asked for, or on any port that is free.

import { createServer } from 'node:net';

/** Reads PORT; throws with a sentence when it is no port. */
export function portOf(env = process.env, fallback = 3000) {
  const text = env.PORT ?? '';
  if (text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is “${text}”; it must be a whole number from 1 to 65535.`);
  }
  return port;
}

/** Reads HOST: the address to listen on, which is this machine's own unless somebody opens it to others. */
export const hostOf = (env = process.env) => env.HOST || '127.0.0.1';

/** Why a server cannot listen there, and what to do. */
export function unusableMessage({ code, message }, port, host) {
  const other = port < 65_535 ? port + 1 : 3000;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop the other program or choose another port: PORT=${other} npm start`;
  }
  if (code === 'EACCES') {
    return `This account may not use port ${port}. Choose one above 1023: PORT=3000`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `HOST is “${host}”, which is no address of this machine. HOST=0.0.0.0 listens on all that it has.`;
  }
  return message;
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(address.port));
    });
  });
}

/** A port that nobody listens on at this moment. */
export const freePort = () => listen(0);

/** Rejects with a sentence when nobody could listen there. */
export async function assertPortIsFree(port, host) {
  try {
    await listen(port, host);
  } catch (error) {
    throw new Error(unusableMessage(error, port, host));
  }
}

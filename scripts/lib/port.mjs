// Ports: the one that was asked for, or any that is free.

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

export const portInUseMessage = (port) =>
  `Port ${port} is in use. Stop the other program or choose another port: PORT=${port + 1} npm start`;

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(address.port));
    });
  });
}

/** A port that nobody listens on at this moment. */
export const freePort = () => listen(0);

/** Rejects with a sentence when somebody already listens there. */
export async function assertPortIsFree(port) {
  try {
    await listen(port);
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw new Error(portInUseMessage(port));
    if (error.code === 'EACCES') {
      throw new Error(`This account may not use port ${port}. Choose one above 1023: PORT=3000`);
    }
    throw error;
  }
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port to listen on: exactly this one, or the first free one from here up. Port 0 lets the system choose. */
export type Port = { readonly exactly: number } | { readonly from: number };

const tries = 20;

/** Listens on 127.0.0.1 and gives the port. Throws an Error that names the port where it is taken. */
export async function listen(server: Server, port: Port): Promise<number> {
  if ('exactly' in port) {
    return listenOn(server, port.exactly);
  }
  for (let next = port.from; next < port.from + tries; next++) {
    try {
      return await listenOn(server, next);
    } catch (error) {
      if (!(error instanceof PortTaken)) {
        throw error;
      }
    }
  }
  throw new Error(`All ports from ${port.from} to ${port.from + tries - 1} are taken. Choose one: PORT=8080 npm start`);
}

class PortTaken extends Error {}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(`Port ${port} is taken by another program.`) : error);
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

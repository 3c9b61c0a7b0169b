import { createServer } from "node:net";
import { codeOf } from "./data.mjs";
import { Failure } from "./steps.mjs";

/** The port asked for by PORT. */
export function wantedPort() {
  const asked = process.env.PORT || "3000";
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Failure(`PORT=${asked} is not a port: give a number from 1 to 65535.`);
  return port;
}

/**
 * Fails in one sentence when the port cannot be had.
 * @param {number} port
 * @param {string} host
 * @param {string} command what to type to try again
 */
export async function assertFree(port, host, command) {
  const other = `Choose another one: PORT=${port < 1024 || port > 65000 ? 8080 : port + 1} ${command}`;
  // A name such as localhost stands for two addresses, and a browser may try either.
  for (const address of host === "localhost" ? ["127.0.0.1", "::1"] : [host]) {
    try {
      await bind(port, address);
    } catch (error) {
      const code = codeOf(error);
      if (host === "localhost" && (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")) continue;
      if (code === "EADDRINUSE") throw new Failure(`Port ${port} is taken by another program. ${other}`);
      if (code === "EACCES") throw new Failure(`Port ${port} is reserved for the administrator. ${other}`);
      throw new Failure(`Port ${port} cannot be opened on ${host} (${code}). ${other}`);
    }
  }
}

/** A port nobody uses now. */
export const freePort = () => bind(0, "127.0.0.1");

/** @param {number} port @param {string} host @returns {Promise<number>} */
function bind(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

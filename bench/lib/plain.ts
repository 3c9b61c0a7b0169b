import { createServer } from "node:http";

// The peer: what Node itself takes to answer a page of the same size, with nothing behind it.
const body = Buffer.alloc(Number(process.env.BODY ?? 8_000), "x");
createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length });
  response.end(body);
}).listen(Number(process.env.PORT), "127.0.0.1");

// Serves a folder on loopback, uncompressed and uncached, as plainly as can be: what is measured is the page.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const isMissing = (error) => error.code === 'ENOENT' || error.code === 'EISDIR';

/** Resolves with `address` (ending in a slash) and `close`. `/blank` is an empty page. */
export const serveFolder = async (folder) => {
  const respond = async (request, response) => {
    const { pathname } = new URL(request.url, 'http://loopback');
    if (pathname === '/blank') {
      response
        .writeHead(200, { 'content-type': contentTypes['.html'] })
        .end('<title>Blank</title>');
      return;
    }
    const wanted = normalize(join(folder, decodeURIComponent(pathname)));
    const file = pathname.endsWith('/') ? join(wanted, 'index.html') : wanted;
    try {
      if (!file.startsWith(folder + sep)) throw Object.assign(new Error(), { code: 'ENOENT' });
      const body = await readFile(file);
      const type = contentTypes[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-length': body.length }).end(body);
    } catch (error) {
      response.writeHead(isMissing(error) ? 404 : 500).end(error.message);
    }
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
};

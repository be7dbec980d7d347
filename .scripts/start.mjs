// `npm start`: sets up, builds, serves the app on this machine and prints its address.
import { ensureDependencies } from './dependencies.mjs';

ensureDependencies();
const { build, preview } = await import('vite');

await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: 4173, strictPort: false } });
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4173/';
console.log(`\nThe FSOT practice exam is ready: ${address}\nStop it with Ctrl+C.`);

// node --import tsx bench/bare-page.ts BYTES PORT: as many bytes for whoever asks, and nothing else.
import { createServer } from 'node:http';

const [bytes, port] = process.argv.slice(2).map(Number);
const body = Buffer.alloc(bytes ?? 0, 'x');

createServer((_request, response) => response.end(body)).listen(port, '127.0.0.1', () => console.log('ready'));

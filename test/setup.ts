/** Loaded before any client is built: web-api captures `fetch` in its constructor, so nock must be there first. */
import 'nock';

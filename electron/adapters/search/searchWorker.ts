/** The worker thread that searches. */
import { parentPort } from 'node:worker_threads'
import { nodeDisk } from '../store/disk.js'
import { serveSearch } from './serveSearch.js'

parentPort?.on(
  'message',
  serveSearch(nodeDisk, (answer) => parentPort?.postMessage(answer)),
)

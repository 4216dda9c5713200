#!/usr/bin/env node
/** npx tickmark: the command line, built when it is stale. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './parts/build.mjs'
import { ensureInstalled } from './parts/install.mjs'
import { root } from './parts/root.mjs'

await ensureInstalled()
await ensureBuilt(['electron'])
await import(pathToFileURL(join(root, 'dist', 'electron', 'cli.js')).href)

/** Keeps zod from probing for `eval`, which the page's security policy forbids and would report. Imported before any schema. */
import { config } from 'zod'

config({ jitless: true })

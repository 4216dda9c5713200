/**
 * One of those that are compared, in a process of its own: its garbage is its own affair, and no collection at rest throws away
 * what was compiled for it. Started with a name, the size of the text in bytes and the number of stories to read before the
 * first round; answers each message with the milliseconds of one round, on the clock and of the processor.
 */
import { loadTickmark } from './loadTickmark.mjs'
import { makeStories } from './newsText.mjs'
import { compromise, segmenter, wink } from './peers.mjs'

const makers = { tickmark: loadTickmark, 'Intl.Segmenter': segmenter, 'wink-nlp': wink, compromise }
const [name, bytes, warmUp] = process.argv.slice(2)
const read = await makers[name]()
const stories = makeStories(Number(bytes))
for (let i = 0; i < Number(warmUp); i++) read(stories[i % stories.length])

process.on('message', () => {
  const used = process.cpuUsage()
  const start = performance.now()
  for (const story of stories) read(story)
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  process.send({ clock, processor: (user + system) / 1000 })
})
process.send('warm')

/** What may be said of something that was thrown: its kind, the system's code, and where in our own bundles it happened. */
import type { LogFacts } from './log.js'

/** Frames that are kept; more says little. */
const mostFrames = 8
/** One frame of V8's stack: a function's name, and the last part of a file's path with line and column. */
const frame =
  /^ {4}at (?:async )?(?:new )?(?:([\w.$<>]+) (?:\[as [\w.$]+\] )?\()?(?:.*[\\/])?([\w.-]+\.[cm]?js):(\d+):(\d+)\)?$/u

/** The lines after the message, which may have line ends of its own and look like frames. */
const framesOf = ({ stack = '', message }: Error): readonly string[] => {
  const at = stack.indexOf(message)
  return at === -1
    ? []
    : stack
        .slice(at + message.length)
        .split('\n')
        .slice(1, 1 + mostFrames)
}

const systemCode = (cause: Error): LogFacts =>
  'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}

/** Messages are left out: those of parsers and of the file system quote what they were given. */
export const describeBug = (cause: unknown): LogFacts => {
  if (!(cause instanceof Error)) return { kind: typeof cause }
  const places = framesOf(cause).flatMap((line) => {
    const [, name = '', file = '', row = '', column = ''] = frame.exec(line) ?? []
    return file === '' ? [] : [`${name}@${file}:${row}:${column}`]
  })
  return {
    kind: cause.constructor.name,
    ...systemCode(cause),
    ...(places.length === 0 ? {} : { at: places.join('<') }),
  }
}

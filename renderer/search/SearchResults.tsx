/** What was found: each story with its title, and the places in it with the words marked. */
import { firstFew } from '../ui/shorten.js'
import { MarkedText } from './MarkedText.js'
import type { SearchRow } from './searchState.js'
import { useSpeech } from '../words/SpeechProvider.js'

const Row = ({ row }: { readonly row: SearchRow }) => {
  const { words, day } = useSpeech()
  const { summary, titleMarks, matches } = row.found
  if (row.match === null) {
    const { story, counts, outlets } = summary
    return (
      <>
        <b dir="auto">
          <MarkedText text={story.title} marks={titleMarks} />
        </b>
        <small>
          {[
            story.date === null ? '' : day(story.date),
            firstFew(outlets),
            words('library.tally', { done: counts.total - counts.open, total: counts.total }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </>
    )
  }
  const match = matches[row.match]
  if (match === undefined) return null
  return (
    <>
      <small className="kind">{words(`search.${match.kind}`)}</small>
      <span dir="auto">
        <MarkedText text={match.excerpt} offset={match.offset} marks={match.marks} />
      </span>
    </>
  )
}

export const rowId = (key: string): string => `found-${key.replace(' ', '-')}`

export const SearchResults = ({
  rows,
  current,
  onChoose,
}: {
  readonly rows: readonly SearchRow[]
  readonly current: number
  readonly onChoose: (row: SearchRow) => void
}) => (
  <div
    id="search-results"
    role="listbox"
    aria-label={useSpeech().words('search.results')}
    className="search-rows"
  >
    {rows.map((row, i) => (
      <div
        key={row.key}
        id={rowId(row.key)}
        role="option"
        tabIndex={-1}
        aria-selected={i === current}
        data-testid={row.match === null ? 'found-story' : 'found-place'}
        className={row.match === null ? 'found-story' : 'found-place'}
        // The field keeps the focus, so that the checker types on.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onChoose(row)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onChoose(row)
        }}
      >
        <Row row={row} />
      </div>
    ))}
  </div>
)

/** The options that turn Monaco from a code editor into a reading page. */
import type { editor } from 'monaco-editor/editor'

/** Pixels. The line height leaves room for an underline with its own style below each line. */
export const readingSize = {
  font: 16.5,
  /** Arabic and Hebrew letters stand smaller in their faces than Latin ones. */
  rightToLeftFont: 18,
  line: 29,
  /** Below a paragraph, and the height of a blank line. */
  gap: 13,
  blank: 15,
  headline: 22,
  headlineLine: 31,
} as const

export const readingFaces =
  '"Source Serif 4 Variable", Charter, "Noto Serif", "Liberation Serif", Georgia, serif'

/**
 * Faces of the system with Arabic and Hebrew letters in the manner of a book. The bundled face has neither, and what the
 * browser fell back to from it joined Arabic letters badly: it was the face, not an option of Monaco, that parted them.
 */
export const rightToLeftFaces =
  '"Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", "Noto Serif Hebrew", "Frank Ruehl CLM", "David", "Times New Roman", serif'

export const readingOptions: editor.IStandaloneEditorConstructionOptions = {
  readOnly: true,
  domReadOnly: true,
  tabFocusMode: true,
  fontFamily: readingFaces,
  fontSize: readingSize.font,
  lineHeight: readingSize.line,
  fontLigatures: true,
  disableMonospaceOptimizations: true,
  wordWrap: 'on',
  wrappingStrategy: 'advanced',
  wrappingIndent: 'none',
  lineNumbers: 'off',
  glyphMargin: false,
  folding: false,
  lineDecorationsWidth: 3,
  lineNumbersMinChars: 0,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  renderWhitespace: 'none',
  renderControlCharacters: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  unusualLineTerminators: 'off',
  guides: { indentation: false, highlightActiveIndentation: false },
  matchBrackets: 'never',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  roundedSelection: false,
  links: false,
  contextmenu: false,
  quickSuggestions: false,
  hover: { enabled: 'off' },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  padding: { top: 2, bottom: 48 },
  scrollbar: { vertical: 'auto', horizontal: 'hidden', verticalScrollbarSize: 9, useShadows: false },
  // A 1 MB story in one paragraph is still read to its end.
  stopRenderingLineAfter: -1,
  largeFileOptimizations: false,
  automaticLayout: false,
  accessibilitySupport: 'auto',
  cursorWidth: 1,
  dragAndDrop: false,
}

/** Monaco as far as a reading page needs it: the core, finding, copying, and its worker as a local file. */
import * as monaco from 'monaco-editor/editor'
// oxlint-disable-next-line import/default -- Vite gives a `?worker` import its default
import EditorWorker from 'monaco-editor/editor/editor.worker?worker'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/find/register'

self.MonacoEnvironment = { getWorker: () => new EditorWorker() }

/** Only what Monaco paints itself; everything else follows the desk's own colours. Values as in ui/theme.css. */
monaco.editor.defineTheme('tickmark-light', {
  base: 'vs',
  inherit: true,
  rules: [],
  colors: {
    'editor.foreground': '#1d1b18',
    'editor.background': '#fbfaf700',
    'editor.selectionBackground': '#b9d3fb',
    'editor.inactiveSelectionBackground': '#d6e0ee',
    'editorCursor.foreground': '#b8321c',
    'editor.findMatchBackground': '#ffd34d',
    'editor.findMatchHighlightBackground': '#ffe9a3',
    focusBorder: '#1f5fd1',
    'scrollbarSlider.background': '#cfc9bd99',
    'scrollbarSlider.hoverBackground': '#cfc9bd',
    'scrollbarSlider.activeBackground': '#8f887b',
  },
})
monaco.editor.defineTheme('tickmark-dark', {
  base: 'vs-dark',
  inherit: true,
  rules: [],
  colors: {
    'editor.foreground': '#ece8e0',
    'editor.background': '#19181600',
    'editor.selectionBackground': '#2f4a78',
    'editor.inactiveSelectionBackground': '#2a3548',
    'editorCursor.foreground': '#ff8a73',
    'editor.findMatchBackground': '#7a671c',
    'editor.findMatchHighlightBackground': '#55491a',
    focusBorder: '#7aa9ff',
    'scrollbarSlider.background': '#4a463f99',
    'scrollbarSlider.hoverBackground': '#4a463f',
    'scrollbarSlider.activeBackground': '#7d766a',
  },
})

export { monaco }

/** Typst sources come into the program as text. */
declare module '*.typ?raw' {
  const source: string
  export default source
}

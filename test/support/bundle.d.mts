export const bundle: (
  entry: string,
  outDir: string,
  workers?: Readonly<Record<string, string>>,
) => Promise<string>

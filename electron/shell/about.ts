/** What the About window says: versions, licence, and where the licences of its parts are. */
import { join } from 'node:path'
import { app } from 'electron'
import { shellWords } from './appLanguage.js'

export interface AboutFacts {
  readonly version: string
  readonly commit: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
}

/** Electron's panels differ: macOS and Windows show credits, Linux shows the copyright line; all show the version. */
export const setAbout = ({ version, commit, electron, chromium, node }: AboutFacts): void =>
  app.setAboutPanelOptions({
    applicationName: 'Tickmark',
    applicationVersion: `${version} (${commit.replace(/^([0-9a-f]{12})[0-9a-f]+/u, '$1')})\nElectron ${electron}, Chromium ${chromium}, Node ${node}`,
    copyright: shellWords().licences,
    credits: shellWords().licences,
  })

/** The licences of everything inside, as the packaging laid them beside the archive. */
export const licencesFile = (): string => join(process.resourcesPath, 'THIRD-PARTY-LICENCES.md')

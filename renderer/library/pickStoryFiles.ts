/** Opens the system's file dialog for stories or for session packages. */

export const storyFilesId = 'story-files'

export const pickStoryFiles = (): void => document.getElementById(storyFilesId)?.click()

export const packageFilesId = 'package-files'

export const pickPackages = (): void => document.getElementById(packageFilesId)?.click()

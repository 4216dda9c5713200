/** Opens the system's file dialog for stories. */

export const storyFilesId = 'story-files'

export const pickStoryFiles = (): void => document.getElementById(storyFilesId)?.click()

/** The keychain of the system behind Electron's safeStorage. To be asked after the app is ready. */
import { safeStorage } from 'electron'
import type { KeyVault } from '../core/ports.js'

export const keychain: KeyVault = {
  // Without a keychain, Linux would encrypt with a password that is in Electron's source: that protects nothing.
  isThere: async () =>
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text') &&
    (await safeStorage.isAsyncEncryptionAvailable()),
  seal: (text) => safeStorage.encryptStringAsync(text),
  open: async (sealed) => {
    const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(sealed))
    return { text: result, isOld: shouldReEncrypt }
  },
}

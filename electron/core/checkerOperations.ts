/** Who sits at the library: told, seated, and how their profiles are changed. */
import { editProfile, fillProfile, identify, withoutInterests } from './profile.js'
import type { Store } from './ports.js'
import { ok } from './result.js'
import type { Workbench } from './workbench.js'

/** `onChanged` is called once a change is saved. */
export const checkerOperations = (
  store: Pick<Store, 'readChecker' | 'readProfiles' | 'writeChecker' | 'writeProfile'>,
  onChanged: () => void,
): Workbench['checker'] => ({
  get: () => store.readChecker(),
  known: async () => {
    const known = await store.readProfiles()
    return known.ok ? ok([...known.value]) : known
  },
  set: async ({ name, ...given }) => {
    const known = await store.readProfiles()
    if (!known.ok) return known
    const profile = fillProfile({ ...identify(name, known.value), ...given }, known.value)
    const written = await store.writeChecker(profile)
    // Other windows show what the checker before may see.
    if (written.ok) onChanged()
    return written.ok ? ok(withoutInterests(profile)) : written
  },
  edit: async (changed) => {
    const known = await store.readProfiles()
    if (!known.ok) return known
    const edited = editProfile(changed, known.value)
    if (!edited.ok) return edited
    const written = await store.writeProfile(edited.value)
    if (written.ok) onChanged()
    return written.ok ? edited : written
  },
})

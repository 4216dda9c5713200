import { describe, expect, it } from 'vitest'
import { createKeyGuard } from '../../renderer/ui/keyGuard.js'

describe('the key guard', () => {
  it('holds keys back once the field that was typed in is gone, until the checker acts', () => {
    const guard = createKeyGuard()
    const field = { isConnected: true }
    guard.typedIn(field)
    expect(guard.holds).toBe(false)
    field.isConnected = false
    guard.wentElsewhere()
    expect(guard.holds).toBe(true)
    guard.acted()
    expect(guard.holds).toBe(false)
  })

  it('lets keys be commands when the checker left the field before it went', () => {
    const guard = createKeyGuard()
    const field = { isConnected: true }
    guard.typedIn(field)
    guard.wentElsewhere()
    field.isConnected = false
    expect(guard.holds).toBe(false)
  })

  it('lets keys through when another field took the words over', () => {
    const guard = createKeyGuard()
    guard.typedIn({ isConnected: false })
    guard.typedIn({ isConnected: true })
    expect(guard.holds).toBe(false)
  })
})

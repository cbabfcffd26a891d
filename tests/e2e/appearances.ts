export const appearances = ['light', 'dark'] as const

export const phone = { width: 390, height: 844 }
export const desk = { width: 1440, height: 900 }
export const sizes = [phone, { width: 1024, height: 768 }, desk, { width: 1920, height: 1080 }]

export const scopes = ['administrative', 'management', 'compare'] as const

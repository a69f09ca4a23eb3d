/** Mobile networks that sell credit in the UK, as they write themselves, those asked for most first. */
export const networks = ['Lebara', 'Lyca Mobile', 'giffgaff', 'EE', 'O2', 'Three', 'Vodafone'] as const
export type Network = (typeof networks)[number]

export const isNetwork = (name: string): name is Network => (networks as readonly string[]).includes(name)

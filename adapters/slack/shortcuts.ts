/** The name of the global shortcut in the manifest. */
export const PROPOSE_SHORTCUT = 'propose';

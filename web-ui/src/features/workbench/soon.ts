/** How far ahead the workbench looks: what falls due within these days is work of now. */
export const SOON_DAYS = 30;

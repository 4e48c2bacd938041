// The board's colours, as every component has them.

export { loadStyles, themeOf } from "../web/theme.js";

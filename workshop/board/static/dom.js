// What the board does to the document, as every door does.

export { el, keepFocus, order, say } from "../web/dom.js";

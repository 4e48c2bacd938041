// The board's ear on the server, as every door has it.

export { listen } from "../web/stream.js";

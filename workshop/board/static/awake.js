// The board stays usable while Streamlit has lost its server, as every component does.

export { keepAwake } from "../web/awake.js";

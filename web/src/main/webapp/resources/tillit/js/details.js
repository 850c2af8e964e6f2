/*
 * A link to something inside closed details opens them, also in browsers that do not do so by themselves. Without this the
 * reader opens them by hand.
 */
(() => {
  "use strict";

  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = target?.closest("details:not([open])");
    if (closed) {
      closed.open = true;
      target.scrollIntoView();
    }
  }

  window.addEventListener("hashchange", reveal);
  reveal();
})();

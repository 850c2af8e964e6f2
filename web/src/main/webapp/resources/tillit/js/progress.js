/*
 * Follows a run of a job. Without script the page has a link that loads it again.
 *
 * [data-poll-url] holds progress, [data-poll-text] and [data-poll-announce][role=status]; data-poll-lost is the sentence to show
 * when no answer comes. The address answers {"running":true,"percent":42,"text":"18 av 43 nätverk"}; percent may be null.
 * Asked every other second; when the run has ended the page is loaded again, with its result.
 */
(() => {
  "use strict";

  const EVERY_MS = 2000;
  const SLOWEST_MS = 30000;

  function follow(box) {
    const progress = box.querySelector("progress");
    const text = box.querySelector("[data-poll-text]");
    const announcer = box.querySelector("[data-poll-announce]");
    let announcedTenth = -1;
    let failures = 0;

    function show(run) {
      failures = 0;
      text.textContent = run.text;
      if (run.percent === null || run.percent === undefined) {
        progress.removeAttribute("value");
        return;
      }
      progress.value = run.percent;
      const tenth = Math.floor(run.percent / 10);
      if (tenth !== announcedTenth) {
        announcedTenth = tenth;
        announcer.textContent = run.text;
      }
    }

    function lose() {
      failures += 1;
      if (failures === 5) {
        text.textContent = box.dataset.pollLost;
        announcer.textContent = box.dataset.pollLost;
      }
    }

    /** Not location.reload(): a page that answers a form would send the form again, and start another run. */
    function readAnew() {
      location.replace(location.pathname);
    }

    async function ask() {
      try {
        const response = await fetch(box.dataset.pollUrl, { headers: { Accept: "application/json" }, cache: "no-store" });
        if (response.redirected || response.status === 401 || response.status === 403) {
          readAnew();
          return;
        }
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        const run = await response.json();
        if (!run.running) {
          readAnew();
          return;
        }
        show(run);
      } catch {
        lose();
      }
      setTimeout(ask, Math.min(SLOWEST_MS, EVERY_MS * 2 ** Math.max(0, failures - 1)));
    }

    setTimeout(ask, EVERY_MS);
  }

  document.querySelectorAll("[data-poll-url]").forEach(follow);
})();

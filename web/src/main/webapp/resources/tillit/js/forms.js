/*
 * Small helps for forms. Every form works without them.
 *
 * 1. A second click does not send a form twice. A form with data-repeatable (a download) may be sent again.
 * 2. form[data-keep="<owner>"] keeps typed text in this tab's sessionStorage (key tillit.draft.<path>) when the session ends,
 *    an error page comes or the reader leaves, and puts it back when the same owner returns: text fields, text areas, choices.
 *    A hidden field with data-keep-along (the version that was read) is kept and put back with them.
 *    The words of the note come from data-kept-text and data-discard-text on the form.
 *    [data-keeps-drafts] on sign-in, expired and error pages: what was just sent did not arrive, keep it.
 *    form[data-forget-drafts] (sign out) removes every draft.
 * 3. button[data-fill="<value>"] in a form chooses that value in every group of radio buttons where nothing is chosen.
 */
(() => {
  "use strict";

  const PREFIX = "tillit.draft.";
  const KEPT_FIELDS = "textarea, input[type=text], input:not([type]), input[type=radio]";
  const RELEASE_AFTER_MS = 20000;
  const pathKey = PREFIX + location.pathname;

  /** Runs an action on the tab's storage; where storage is refused, nothing is kept and nothing breaks. */
  function withStorage(action) {
    try {
      return action(window.sessionStorage);
    } catch {
      return null;
    }
  }

  function readDraft(key) {
    return withStorage((storage) => JSON.parse(storage.getItem(key)));
  }

  function writeDraft(key, draft) {
    withStorage((storage) => (draft ? storage.setItem(key, JSON.stringify(draft)) : storage.removeItem(key)));
  }

  function draftKeys() {
    return withStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(PREFIX))) ?? [];
  }

  function fieldsOf(form) {
    return [...form.querySelectorAll(KEPT_FIELDS)].filter((field) => field.name);
  }

  /** What the reader has typed; a form that came back with errors holds it as its default values. */
  function typedIn(form) {
    const cameBack = form.dataset.cameBack === "true" || form.querySelector("[aria-invalid=true], .has-error") !== null;
    const values = {};
    for (const field of fieldsOf(form).filter((candidate) => !isChoice(candidate) || candidate.checked)) {
      if (cameBack || isChanged(field) || field.dataset.restored) {
        values[field.name] = field.value;
      }
    }
    return values;
  }

  function isChoice(field) {
    return field.type === "radio";
  }

  function isChanged(field) {
    return isChoice(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  }

  function along(form) {
    return Object.fromEntries([...form.querySelectorAll("[data-keep-along]")].map((field) => [field.name, field.value]));
  }

  /** Stores what all kept forms of this page hold; sent tells which form is on its way to the server. */
  function storePage(sent) {
    const draft = { forms: {} };
    for (const form of document.querySelectorAll("form[data-keep][id]")) {
      const values = typedIn(form);
      if (Object.values(values).some((value) => value.trim())) {
        draft.forms[form.id] = { owner: form.dataset.keep, values, along: along(form), sent: form === sent };
      }
    }
    writeDraft(pathKey, Object.keys(draft.forms).length ? draft : null);
  }

  /** An error or sign-in page tells that the last send did not arrive. */
  function keepWhatWasSent() {
    for (const key of draftKeys()) {
      const draft = readDraft(key);
      Object.values(draft?.forms ?? {}).forEach((kept) => (kept.sent = false));
      writeDraft(key, draft);
    }
  }

  function showNote(form) {
    const note = document.createElement("div");
    note.className = "note";
    note.setAttribute("role", "status");
    const text = document.createElement("p");
    text.textContent = form.dataset.keptText;
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "link-button";
    discard.textContent = form.dataset.discardText;
    discard.addEventListener("click", () => {
      form.reset();
      fieldsOf(form).forEach((field) => delete field.dataset.restored);
      writeDraft(pathKey, null);
      note.remove();
      fieldsOf(form)[0]?.focus();
    });
    note.append(text, discard);
    form.prepend(note);
  }

  function restore(form, kept) {
    let restored = false;
    for (const field of fieldsOf(form)) {
      const value = kept.values[field.name];
      const differs = isChoice(field) ? value === field.value && !field.checked : value && value !== field.value;
      if (differs) {
        field.value = value;
        field.checked = isChoice(field);
        field.dataset.restored = "true";
        restored = true;
      }
    }
    if (restored) {
      for (const field of form.querySelectorAll("[data-keep-along]")) {
        field.value = kept.along?.[field.name] ?? field.value;
      }
      showNote(form);
    }
  }

  function restorePage() {
    const draft = readDraft(pathKey);
    const wentBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    for (const form of document.querySelectorAll("form[data-keep][id]")) {
      const kept = draft?.forms?.[form.id];
      const arrived = kept?.sent && !wentBack;
      if (kept && kept.owner === form.dataset.keep && !arrived) {
        restore(form, kept);
      }
    }
    if (document.querySelector("form[data-keep][id]")) {
      writeDraft(pathKey, null);
    }
  }

  function guardAgainstSecondSend(event) {
    const form = event.target;
    if (form.dataset.sending) {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented || "repeatable" in form.dataset) {
      return;
    }
    form.dataset.sending = "true";
    event.submitter?.setAttribute("aria-disabled", "true");
    setTimeout(release, RELEASE_AFTER_MS);
  }

  function release() {
    for (const form of document.querySelectorAll("form[data-sending]")) {
      delete form.dataset.sending;
      form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
    }
  }

  function fillTheRest(button) {
    const form = button.form;
    const groups = new Set([...form.querySelectorAll("input[type=radio]")].map((radio) => radio.name));
    for (const name of groups) {
      const radios = [...form.querySelectorAll("input[type=radio]")].filter((radio) => radio.name === name);
      const wanted = radios.find((radio) => radio.value === button.dataset.fill);
      if (wanted && !radios.some((radio) => radio.checked)) {
        wanted.checked = true;
      }
    }
  }

  let sent = null;

  document.addEventListener("submit", (event) => {
    guardAgainstSecondSend(event);
    if (event.defaultPrevented) {
      return;
    }
    if (event.target.matches("[data-forget-drafts]")) {
      draftKeys().forEach((key) => writeDraft(key, null));
      window.removeEventListener("pagehide", leave);
    } else {
      sent = event.target;
      storePage(sent);
    }
  });

  function leave() {
    if (document.querySelector("form[data-keep][id]")) {
      storePage(sent);
    }
  }

  window.addEventListener("pagehide", leave);
  window.addEventListener("pageshow", () => {
    release();
    sent = null;
  });

  for (const button of document.querySelectorAll("button[data-fill]")) {
    button.hidden = false;
    button.addEventListener("click", () => fillTheRest(button));
  }

  if (document.querySelector("[data-keeps-drafts]")) {
    keepWhatWasSent();
  }
  restorePage();
})();

package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tillit.files.FileSettings;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** What {@code upload.js} says and must know, as attributes of the form that it enhances. */
@Named
@RequestScoped
public class UploadWordsBacking {

    private static final List<String> WORDS = List.of(
            "waiting",
            "sending",
            "paused",
            "cut",
            "checking",
            "done",
            "failed",
            "signed-out",
            "remove",
            "pause",
            "resume",
            "retry",
            "progress",
            "far",
            "busy",
            "other-file");

    @Inject
    private FileSettings settings;

    @Inject
    private PageBacking page;

    /** For a form that takes as many files as there are. */
    public Map<String, Object> getAttributes() {
        return attributes(false);
    }

    /** For a form that takes one file. */
    public Map<String, Object> getAttributesOfOne() {
        return attributes(true);
    }

    private Map<String, Object> attributes(boolean one) {
        Map<String, Object> attributes = new HashMap<>();
        WORDS.forEach(word -> attributes.put("data-text-" + word, text("documents.upload." + word)));
        attributes.put("data-upload", "true");
        attributes.put("data-max-bytes", settings.maxFileBytes());
        attributes.put("data-text-too-large", text("error.FileTooLarge", settings.maxFileMebibytes()));
        attributes.put(
                "data-text-none", text(one ? "documents.upload.file.required" : "documents.upload.files.required"));
        return attributes;
    }

    private String text(String key, Object... arguments) {
        return Texts.get(page.getLocale(), key, arguments);
    }
}

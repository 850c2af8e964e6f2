package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.tillit.directory.PeopleImportService;
import se.tillit.directory.PeopleNote;
import se.tillit.directory.PeoplePreview;
import se.tillit.directory.RowFilter;
import se.tillit.directory.RowOutcome;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /personer/importera/{id}}: what each row of a file would do, 50 a page, {@code ?visa=fel&sida=2}; saving it, or not.
 * For the administrator whose file it is.
 */
@Named
@RequestScoped
public class PeopleImportPreviewBacking {

    private static final int LONGEST_NUMBER = 6;

    @Inject
    private PeopleImportService imports;

    @Inject
    private PageBacking page;

    private PeoplePreview preview;

    /** Reads the preview before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getPreview();
    }

    public PeoplePreview getPreview() {
        if (preview == null) {
            preview = imports.show(page.id(), RowFilter.ofCode(page.parameter("visa")), number());
        }
        return preview;
    }

    private int number() {
        String typed = page.parameter("sida");
        return typed.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(typed) : 1;
    }

    /** The filters that show anything, and the one that is chosen. */
    public List<RowFilter> getFilters() {
        return Arrays.stream(RowFilter.values())
                .filter(filter ->
                        filter == getPreview().filter() || getPreview().counts().shown(filter) > 0)
                .toList();
    }

    /** How an outcome is marked. */
    public String mark(RowOutcome outcome) {
        return outcome == RowOutcome.ERROR ? "is-failed" : "";
    }

    public String text(PeopleNote note) {
        return note.text(page.getLocale());
    }

    /** Saves the rows without errors, or shows those that have come to something else meanwhile. */
    public void confirm() {
        if (imports.confirm(page.id())) {
            page.redirect(page.getPath(), "people-imported");
        } else {
            page.redirect(page.getPath() + "?visa=" + RowFilter.OVERTAKEN.code());
        }
    }

    /** Forgets the file. */
    public void discard() {
        imports.discard(page.id());
        page.redirect("/personer/importera", "people-import-discarded");
    }
}

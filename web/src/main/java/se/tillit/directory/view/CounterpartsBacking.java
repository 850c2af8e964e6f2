package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.directory.Counterparts;
import se.tillit.directory.DirectoryService;
import se.tillit.people.JobFunction;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /motsvarigheter}: who has the reader's function elsewhere, or another one, {@code ?funktion=14}. */
@Named
@RequestScoped
public class CounterpartsBacking {

    @Inject
    private DirectoryService directory;

    @Inject
    private PageBacking page;

    private Counterparts counterparts;

    /** Reads the people before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getCounterparts();
    }

    public Counterparts getCounterparts() {
        if (counterparts == null) {
            counterparts = directory.counterparts(Numbers.of(page.parameter("funktion")));
        }
        return counterparts;
    }

    /** The function looked for; null when the reader has none. */
    public JobFunction getFunction() {
        return getCounterparts().function().orElse(null);
    }

    /** Whether the reader asked for a function by name, and not for the own one. */
    public boolean isAsked() {
        return Numbers.of(page.parameter("funktion")).isPresent();
    }
}

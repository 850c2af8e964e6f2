package se.tillit.directory.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.tillit.directory.OrganisationService;
import se.tillit.people.Organisation;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.view.PageBacking;

/** {@code /organisationer}: who is a member, today or on another day, {@code ?datum=2026-11-30}. For signed-in readers. */
@Named
@RequestScoped
public class OrganisationListBacking {

    @Inject
    private OrganisationService organisations;

    @Inject
    private PageBacking page;

    @Inject
    private Clock clock;

    private LocalDate day;
    private boolean dayUnreadable;
    private List<Organisation> members;
    private List<Organisation> others;

    @PostConstruct
    void readDay() {
        Optional<LocalDate> asked = asked();
        dayUnreadable = asked.isEmpty() && !page.parameter("datum").isBlank();
        day = asked.orElseGet(() -> SwedishTime.today(clock));
    }

    private Optional<LocalDate> asked() {
        try {
            return Optional.of(LocalDate.parse(page.parameter("datum").strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Reads the list before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        members = organisations.membersOn(day);
        others = organisations.othersOn(day);
    }

    public LocalDate getDay() {
        return day;
    }

    /** Whether the address asks for something that is no day. */
    public boolean isDayUnreadable() {
        return dayUnreadable;
    }

    public List<Organisation> getMembers() {
        return members;
    }

    public List<Organisation> getOthers() {
        return others;
    }

    public boolean isMayAdminister() {
        return organisations.mayAdminister();
    }
}

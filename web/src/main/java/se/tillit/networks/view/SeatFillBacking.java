package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import se.tillit.networks.HoldingRole;
import se.tillit.networks.OrganisationSeatService;
import se.tillit.networks.Seat;
import se.tillit.networks.SeatHistory;
import se.tillit.networks.SeatService;
import se.tillit.networks.Tenure;
import se.tillit.shared.view.PageBacking;

/** {@code /kommunens-platser/{id}}: an organisation's contact gives one of its seats to one of its people. */
@Named
@RequestScoped
public class SeatFillBacking {

    @Inject
    private OrganisationSeatService organisationSeats;

    @Inject
    private SeatService seats;

    @Inject
    private SeatFormBacking form;

    @Inject
    private SeatWordsBacking words;

    @Inject
    private PageBacking page;

    private Seat seat;
    private SeatHistory history;

    /** Reads the seat before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getSeat();
        getHistory().firstVacantDay(firstDay()).ifPresent(form::setFrom);
    }

    private LocalDate firstDay() {
        LocalDate expected = getSeat().getExpectedFrom();
        return expected.isAfter(words.today()) ? expected : words.today();
    }

    public Seat getSeat() {
        if (seat == null) {
            seat = organisationSeats.fillable(page.id());
        }
        return seat;
    }

    private SeatHistory getHistory() {
        if (history == null) {
            history = organisationSeats.history(getSeat());
        }
        return history;
    }

    /** Who holds the seat today; null when it is vacant. */
    public Tenure getHolder() {
        return getHistory().on(words.today(), HoldingRole.HOLDER).orElse(null);
    }

    /** Since when it is vacant, or from when it will be; null while its holder has no end. */
    public LocalDate getVacantSince() {
        return getHistory()
                .firstVacantDay(firstDay())
                .map(day -> getHistory().vacantSince(day, getSeat().getExpectedFrom()))
                .orElse(null);
    }

    public void fill() {
        String organisation = getSeat().getOrganisation().getSlug();
        seats.give(page.id(), form.giving());
        page.redirect("/kommunens-platser?organisation=" + organisation + "&klart=seat-given");
    }
}

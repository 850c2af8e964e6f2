package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.tillit.shared.Formats;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** Seats in words, the same on each page that names one. */
@Named("seatWords")
@RequestScoped
public class SeatWordsBacking {

    @Inject
    private PageBacking page;

    @Inject
    private Clock clock;

    /** "Göteborg, plats 2", as a municipality may have two seats in a network. */
    public String name(String organisation, int seatNo) {
        return seatNo == 1 ? organisation : text("networks.seat.second", organisation, seatNo);
    }

    /** "Vakant sedan 1 oktober 2026 (55 dagar)"; "Vakant från …" when it is to come. */
    public String vacancy(LocalDate since) {
        return vacancyOn(since, today());
    }

    /** The same, as it was on a day. */
    public String vacancyOn(LocalDate since, LocalDate day) {
        String from = Formats.date(since, page.getLocale());
        return since.isAfter(day)
                ? text("networks.seat.vacant-from", from)
                : text("networks.seat.vacant-since", from, ChronoUnit.DAYS.between(since, day));
    }

    /** "från 1 mars 2026 till och med 31 maj 2026". @param to first day when it is over; null when no end is known */
    public String days(LocalDate from, LocalDate to) {
        String first = Formats.date(from, page.getLocale());
        return to == null
                ? text("networks.seat.from", first)
                : text("networks.seat.from-to", first, Formats.date(to.minusDays(1), page.getLocale()));
    }

    public LocalDate today() {
        return SwedishTime.today(clock);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(page.getLocale(), key, arguments);
    }
}

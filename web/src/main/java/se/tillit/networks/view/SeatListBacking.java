package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import se.tillit.networks.SeatExpectationService;
import se.tillit.networks.SeatRow;
import se.tillit.networks.SeatService;
import se.tillit.people.Organisation;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/platser}: who represents whom today, and with {@code ?datum=} on any other day. */
@Named
@RequestScoped
public class SeatListBacking {

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private SeatService seats;

    @Inject
    private SeatExpectationService expectations;

    @Inject
    private SeatWordsBacking words;

    @Inject
    private PageBacking page;

    private List<SeatRow> rows;
    private List<Organisation> organisations;
    private Long organisationId;
    private int seatNo = 1;
    private LocalDate from;

    public void open() {
        networkBacking.open();
    }

    /** What was typed as the day. */
    public String getTyped() {
        return page.parameter("datum").strip();
    }

    /** Whether what was typed is no day. */
    public boolean isUnreadable() {
        return !getTyped().isEmpty() && typedDay() == null;
    }

    /** The day that is answered about: the typed one, or today. */
    public LocalDate getDay() {
        LocalDate typed = typedDay();
        return typed == null ? words.today() : typed;
    }

    public boolean isToday() {
        return getDay().equals(words.today());
    }

    private LocalDate typedDay() {
        try {
            return getTyped().isEmpty() ? null : LocalDate.parse(getTyped());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private List<SeatRow> rows() {
        if (rows == null) {
            rows = seats.seats(networkBacking.getNetwork(), getDay());
        }
        return rows;
    }

    public List<SeatRow> getMunicipal() {
        return rows().stream().filter(SeatRow::municipal).toList();
    }

    public List<SeatRow> getExternal() {
        return rows().stream().filter(seat -> !seat.municipal()).toList();
    }

    /** How many municipal seats nobody holds that day. */
    public long getVacancies() {
        return getMunicipal().stream().filter(SeatRow::vacant).count();
    }

    public boolean isMayManage() {
        return seats.mayManage(networkBacking.getNetwork());
    }

    /** The organisations that a network can expect, municipalities first. */
    public List<Organisation> getOrganisations() {
        if (organisations == null) {
            organisations = expectations.expectable();
        }
        return organisations;
    }

    public void expect() {
        String path = networkBacking.getPath() + "/platser";
        long seat = expectations.expect(networkBacking.getNetwork().getSlug(), organisationId, seatNo, from);
        page.redirect(path + "/" + seat, "seat-expected");
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public int getSeatNo() {
        return seatNo;
    }

    public void setSeatNo(int seatNo) {
        this.seatNo = seatNo;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

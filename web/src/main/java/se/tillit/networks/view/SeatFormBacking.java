package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import se.tillit.networks.Giving;
import se.tillit.networks.HoldingRole;
import se.tillit.networks.OrganisationSeatService;
import se.tillit.networks.Seat;
import se.tillit.people.PersonKind;
import se.tillit.people.PersonRow;
import se.tillit.shared.view.PageBacking;

/**
 * What is typed in a form about someone's days on a seat. The last day is typed, as people say it; the services count from
 * the first day after it. People are found by {@code ?sok=} on the server: an organisation may have a thousand.
 */
@Named
@RequestScoped
public class SeatFormBacking {

    private static final int MOST_PEOPLE = 10;
    private static final int LONGEST_WORDS = 100;

    @Inject
    private OrganisationSeatService organisationSeats;

    @Inject
    private PageBacking page;

    private Long personId;
    private HoldingRole role = HoldingRole.HOLDER;
    private LocalDate from;
    private LocalDate lastDay;
    private PersonKind mandate;
    private List<PersonRow> people;

    /** What was searched for, cut to what can be meant. */
    public String getWords() {
        String typed = page.parameter("sok").strip();
        return typed.length() <= LONGEST_WORDS ? typed : typed.substring(0, LONGEST_WORDS);
    }

    /** The first people of the seat's organisation that the words find. */
    public List<PersonRow> people(Seat seat) {
        List<PersonRow> found = found(seat);
        return found.subList(0, Math.min(found.size(), MOST_PEOPLE));
    }

    /** Whether there are more than those shown. */
    public boolean morePeople(Seat seat) {
        return found(seat).size() > MOST_PEOPLE;
    }

    private List<PersonRow> found(Seat seat) {
        if (people == null) {
            people = organisationSeats.candidates(seat, getWords(), MOST_PEOPLE + 1);
        }
        return people;
    }

    Giving giving() {
        return new Giving(role, personId, from, end(), mandate);
    }

    Giving successor(HoldingRole sameRole) {
        return new Giving(sameRole, personId, from, end(), mandate);
    }

    /** The first day after the last one; null when no end is known. */
    LocalDate end() {
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public HoldingRole getRole() {
        return role;
    }

    public void setRole(HoldingRole role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    /** Null for what the person is. */
    public PersonKind getMandate() {
        return mandate;
    }

    public void setMandate(PersonKind mandate) {
        this.mandate = mandate;
    }

    public List<HoldingRole> getRoles() {
        return List.of(HoldingRole.values());
    }

    public List<PersonKind> getMandates() {
        return List.of(PersonKind.values());
    }
}

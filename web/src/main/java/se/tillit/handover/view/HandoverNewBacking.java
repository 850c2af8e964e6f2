package se.tillit.handover.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tillit.handover.HandoverDraft;
import se.tillit.handover.HandoverService;
import se.tillit.networks.SeatSuccession;
import se.tillit.networks.Succession;
import se.tillit.networks.SuccessionPlan;
import se.tillit.networks.SuccessionSeat;
import se.tillit.networks.SuccessionTerm;
import se.tillit.people.ElectedPerson;
import se.tillit.people.Organisation;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /overlamning/ny}: handing over an organisation's seats in three steps. Days ({@code ?dag=} and {@code ?laser=}),
 * then who comes after whom, then everything in words. The choices are plain fields named {@code efter<holding>} that go
 * along from step to step; nothing is stored before the last one.
 */
@Named
@RequestScoped
public class HandoverNewBacking {

    private static final int MONTHS_OF_READING = 3;
    private static final String STEP = "steg";
    private static final String DAY = "dag";
    private static final String LAST_READING_DAY = "laser";
    private static final String ORGANISATION = "organisation";
    private static final String STAYS = "kvar";
    private static final int DAYS = 1;
    private static final int CHOICES = 2;
    private static final int REVIEW = 3;

    @Inject
    private HandoverService handovers;

    @Inject
    private PageBacking page;

    @Inject
    private Clock clock;

    private Optional<Organisation> organisation;
    private Integer step;
    private LocalDate day;
    private LocalDate lastReadingDay;
    private HandoverDraft draft;
    private SuccessionPlan plan;
    private String fingerprint;
    private String submissionKey = UUID.randomUUID().toString();

    /** Asks whether the reader may, before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getOrganisation();
        day = dateOf(DAY).orElseGet(this::startOfNextYear);
        lastReadingDay = dateOf(LAST_READING_DAY).orElse(null);
        step = isChosen() && dateOf(DAY).isPresent() && isPossible() ? CHOICES : DAYS;
    }

    /** An administrator who has not chosen an organisation chooses one first. */
    public boolean isChosen() {
        return organisation().isPresent();
    }

    public Organisation getOrganisation() {
        return organisation().orElse(null);
    }

    private Optional<Organisation> organisation() {
        if (organisation == null) {
            organisation = handovers.organisation(page.parameter(ORGANISATION));
        }
        return organisation;
    }

    public List<Organisation> getOrganisations() {
        return handovers.organisations();
    }

    /** 1 the days, 2 who comes after whom, 3 all in words. */
    public int getStep() {
        if (step == null) {
            String posted = page.parameter(STEP);
            step = posted.matches("[123]") ? Integer.parseInt(posted) : DAYS;
        }
        return step;
    }

    private LocalDate startOfNextYear() {
        return LocalDate.of(SwedishTime.today(clock).getYear() + 1, 1, 1);
    }

    /** What an old or changed address says may have become impossible; then the days are asked for anew. */
    private boolean isPossible() {
        return handovers.isPossible(term());
    }

    private Optional<LocalDate> dateOf(String parameter) {
        try {
            return Optional.of(LocalDate.parse(page.parameter(parameter)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private SuccessionTerm term() {
        LocalDate effectiveOn = day == null ? dateOf(DAY).orElseGet(this::startOfNextYear) : day;
        LocalDate last = lastReadingDay == null ? dateOf(LAST_READING_DAY).orElse(null) : lastReadingDay;
        LocalDate readsUntil = last == null ? effectiveOn.plusMonths(MONTHS_OF_READING) : last.plusDays(1);
        return new SuccessionTerm(getOrganisation().getId(), effectiveOn, readsUntil);
    }

    /** The first day of those who come. */
    public LocalDate getEffectiveOn() {
        return term().effectiveOn();
    }

    /** The last day on which those who leave can read. */
    public LocalDate getReadsThrough() {
        return term().readsUntil().minusDays(1);
    }

    /** Leads to the choices. */
    public void choose() {
        SuccessionTerm term = term();
        handovers.requirePossible(term);
        page.redirect("/overlamning/ny?organisation=" + getOrganisation().getSlug() + "&dag=" + term.effectiveOn()
                + "&laser=" + term.readsUntil().minusDays(1));
    }

    public HandoverDraft getDraft() {
        if (draft == null) {
            draft = handovers.draft(term());
        }
        return draft;
    }

    public List<NetworkGroup<SuccessionSeat>> getSeats() {
        return NetworkGroup.of(getDraft().seats(), SuccessionSeat::networkId, SuccessionSeat::networkName);
    }

    /** Those who may come after someone: all others. */
    public List<ElectedPerson> successors(SuccessionSeat seat) {
        return getDraft().candidates().stream()
                .filter(candidate -> candidate.id() != seat.personId())
                .toList();
    }

    public String field(SuccessionSeat seat) {
        return "efter" + seat.holdingId();
    }

    /** What was chosen for a seat: nothing for vacant. */
    public String choice(SuccessionSeat seat) {
        return page.parameter(field(seat));
    }

    public boolean isStaying(SuccessionSeat seat) {
        return STAYS.equals(choice(seat));
    }

    public boolean isChosen(SuccessionSeat seat, ElectedPerson successor) {
        return choice(seat).equals(Long.toString(successor.id()));
    }

    /** Shows all that would change, in words. */
    public void preview() {
        plan = handovers.preview(term(), wishes());
        step = REVIEW;
    }

    /** Goes back to the choices, which go along. */
    public void change() {
        step = CHOICES;
    }

    /** Hands over. What has changed since it was reviewed is reviewed anew, and what is no longer possible is chosen anew. */
    public void confirm() {
        step = CHOICES;
        preview();
        long id = handovers.prepare(term(), wishes(), submissionKey, fingerprint == null ? "" : fingerprint);
        page.redirect("/overlamning/" + id, "handover-prepared");
    }

    /** A seat that the form did not show stays as it is. */
    private List<Succession> wishes() {
        List<Succession> wishes = new ArrayList<>();
        for (SuccessionSeat seat : getDraft().seats()) {
            String choice = choice(seat);
            if (isSent(seat) && !STAYS.equals(choice)) {
                wishes.add(new Succession(seat.holdingId(), successorId(choice)));
            }
        }
        return wishes;
    }

    /** Whether the form had a choice for this seat. */
    public boolean isSent(SuccessionSeat seat) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(field(seat));
    }

    /** A choice that is no number was not sent by this page; it fits nobody. */
    private static Long successorId(String choice) {
        if (choice.isEmpty()) {
            return null;
        }
        return choice.matches("[0-9]{1,18}") ? Long.parseLong(choice) : -1L;
    }

    private SuccessionPlan plan() {
        if (plan == null) {
            plan = handovers.preview(term(), wishes());
        }
        return plan;
    }

    public List<NetworkGroup<SeatSuccession>> getChanges() {
        return NetworkGroup.of(plan().seats(), seat -> seat.leaves().networkId(), seat -> seat.leaves()
                .networkName());
    }

    public List<String> sentences(SeatSuccession seat) {
        return words().sentences(seat);
    }

    public List<String> warnings(SeatSuccession seat) {
        return words().warnings(seat);
    }

    private HandoverWords words() {
        return new HandoverWords(plan(), page.getLocale());
    }

    /** How many seats change hands. */
    public int getChanging() {
        return plan().seats().size();
    }

    public long getVacant() {
        return plan().seats().stream().filter(SeatSuccession::leavesVacancy).count();
    }

    public String getFingerprint() {
        return plan().fingerprint();
    }

    public void setFingerprint(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(String submissionKey) {
        if (submissionKey != null) {
            this.submissionKey = submissionKey;
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getLastReadingDay() {
        return lastReadingDay;
    }

    public void setLastReadingDay(LocalDate lastReadingDay) {
        this.lastReadingDay = lastReadingDay;
    }
}

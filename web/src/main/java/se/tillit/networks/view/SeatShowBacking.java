package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tillit.networks.HoldingRole;
import se.tillit.networks.Seat;
import se.tillit.networks.SeatExpectationService;
import se.tillit.networks.SeatHistory;
import se.tillit.networks.SeatHoldingService;
import se.tillit.networks.SeatService;
import se.tillit.networks.Tenure;
import se.tillit.networks.Vacancy;
import se.tillit.networks.VacancyService;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/platser/{id}}: who has had the seat, has it and will have it; a coordinator changes it here. */
@Named
@RequestScoped
public class SeatShowBacking {

    private static final String VERSION = "seatVersion";

    @Inject
    private SeatService seats;

    @Inject
    private SeatHoldingService holdings;

    @Inject
    private SeatExpectationService expectations;

    @Inject
    private VacancyService vacancies;

    @Inject
    private SeatFormBacking form;

    @Inject
    private SeatWordsBacking words;

    @Inject
    private PageBacking page;

    private Seat seat;
    private SeatHistory history;
    private Optional<Vacancy> vacancy;
    private LocalDate stopDay;

    /** Reads the seat before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getSeat();
        if (getTask() == SeatTask.CORRECT) {
            getChosen().ifPresent(this::fillIn);
        } else if (getTask() == SeatTask.GIVE) {
            getHistory().firstVacantDay(firstDay()).ifPresent(form::setFrom);
        }
    }

    private LocalDate firstDay() {
        LocalDate expected = getSeat().getExpectedFrom();
        return expected.isAfter(words.today()) ? expected : words.today();
    }

    private void fillIn(Tenure tenure) {
        form.setFrom(tenure.from());
        form.setLastDay(tenure.to() == null ? null : tenure.to().minusDays(1));
        form.setMandate(tenure.mandateKind());
    }

    public Seat getSeat() {
        if (seat == null) {
            seat = seats.getReadable(page.parameter("slug"), page.id());
        }
        return seat;
    }

    public SeatHistory getHistory() {
        if (history == null) {
            history = seats.history(getSeat());
        }
        return history;
    }

    /** Everyone on the seat, the latest first. */
    public List<Tenure> getTenures() {
        return getHistory().tenures().stream()
                .sorted(Comparator.comparing(Tenure::from).reversed().thenComparing(Tenure::role))
                .toList();
    }

    public boolean isPresent(Tenure tenure) {
        return tenure.covers(words.today());
    }

    public boolean isToCome(Tenure tenure) {
        return tenure.from().isAfter(words.today());
    }

    public boolean isMayManage() {
        return seats.mayManage(getSeat().getNetwork());
    }

    /** Today's vacancy or the next one, for a coordinator; null when there is none. */
    public Vacancy getVacancy() {
        if (vacancy == null) {
            vacancy = isMayManage() ? vacancies.vacancy(getSeat()) : Optional.empty();
        }
        return vacancy.orElse(null);
    }

    /** Since when nobody holds the seat today; null when someone does, or when it is not expected. */
    public LocalDate getVacantSince() {
        LocalDate today = words.today();
        boolean expected = !today.isBefore(getSeat().getExpectedFrom())
                && (getSeat().getExpectedTo() == null
                        || today.isBefore(getSeat().getExpectedTo()));
        return expected && getHistory().on(today, HoldingRole.HOLDER).isEmpty()
                ? getHistory().vacantSince(today, getSeat().getExpectedFrom())
                : null;
    }

    /** What the form is about; null when no form is open, or for those who change nothing here. */
    public SeatTask getTask() {
        return SeatTask.of(page.parameter("gor"))
                .filter(task -> isMayManage())
                .filter(task -> !task.isAboutHolding() || getChosen().isPresent())
                .orElse(null);
    }

    /** What the form does, and about whom. */
    public String getTaskTitle() {
        String subject = getChosen()
                .map(Tenure::personName)
                .orElse(getSeat().getOrganisation().getShortName());
        return Texts.get(page.getLocale(), "networks.seat.task." + getTask().name(), subject);
    }

    /** The holding that the form is about. */
    private Optional<Tenure> getChosen() {
        String id = page.parameter("innehav");
        return getHistory().tenures().stream()
                .filter(tenure -> tenure.holdingId().toString().equals(id))
                .findFirst();
    }

    /** The holding that the form is about; null when it is about none. */
    public Tenure getHolding() {
        return getChosen().orElse(null);
    }

    public String getPath() {
        return "/natverk/" + getSeat().getNetwork().getSlug() + "/platser/" + page.id();
    }

    public void give() {
        seats.give(page.id(), form.giving());
        done("seat-given");
    }

    public void end() {
        holdings.end(page.id(), chosenId(), form.end(), seenVersion());
        done("holding-ended");
    }

    public void replace() {
        HoldingRole role = getHistory().get(chosenId()).role();
        holdings.replace(page.id(), chosenId(), form.successor(role), seenVersion());
        done("seat-replaced");
    }

    public void correct() {
        holdings.correct(page.id(), chosenId(), form.getFrom(), form.end(), form.getMandate(), seenVersion());
        done("holding-corrected");
    }

    public void takeBack() {
        holdings.takeBack(page.id(), chosenId(), seenVersion());
        done("holding-taken-back");
    }

    public void stop() {
        expectations.stop(page.id(), stopDay.plusDays(1), seenVersion());
        done("seat-stopped");
    }

    public void ask() {
        vacancies.ask(page.id());
        done("vacancy-asked");
    }

    private void done(String what) {
        page.redirect(getPath(), what);
    }

    private long chosenId() {
        return numberOf(page.parameter("innehav"));
    }

    private long seenVersion() {
        return numberOf(page.parameter(VERSION));
    }

    /** What is no number was not sent by this page; it fits nothing. */
    private static long numberOf(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    public LocalDate getStopDay() {
        return stopDay;
    }

    public void setStopDay(LocalDate stopDay) {
        this.stopDay = stopDay;
    }
}

package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.tillit.networks.Focus;
import se.tillit.networks.OperatingYear;
import se.tillit.networks.OperatingYearService;
import se.tillit.networks.YearPlan;
import se.tillit.shared.Formats;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/{slug}/verksamhetsar/{year}}: what a network has written about a year; with {@code ?andra=ja} the form,
 * for those who may write. Focus areas are plain fields, named {@code focus1Text} and {@code focus1MoreText}.
 */
@Named
@RequestScoped
public class OperatingYearBacking {

    private static final String VERSION = "yearVersion";
    private static final String EDITING = "andra";

    @Inject
    private NetworkBacking networkBacking;

    @Inject
    private OperatingYearService years;

    @Inject
    private PageBacking page;

    private Optional<OperatingYear> written;
    private String foresight;
    private String review;

    /** Reads the year before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getWritten();
        foresight = getPlan().foresight();
        review = getPlan().review();
    }

    public int getYear() {
        return Integer.parseInt(page.parameter("year"));
    }

    private Optional<OperatingYear> getWritten() {
        if (written == null) {
            written = years.find(page.parameter("slug"), getYear());
        }
        return written;
    }

    public boolean isUnwritten() {
        return getWritten().isEmpty();
    }

    public YearPlan getPlan() {
        return getWritten().map(OperatingYear::plan).orElse(new YearPlan("", List.of(), ""));
    }

    public long getVersion() {
        return getWritten().map(OperatingYear::getVersion).orElse(OperatingYearService.UNWRITTEN);
    }

    public boolean isMayPlan() {
        return years.mayPlan(networkBacking.getNetwork(), getYear());
    }

    /** Whether the page shows the form: when it is asked for, and for a year that nobody has written about. */
    public boolean isEditing() {
        return isMayPlan() && (isUnwritten() || !page.parameter(EDITING).isEmpty() || isSent());
    }

    /** The fields for focus areas, as sent or as saved: always as many as there may be. */
    public List<FocusField> getFocusFields() {
        List<Focus> shown = isSent() ? sentFocusAreas() : getPlan().focusAreas();
        return IntStream.range(0, YearPlan.MOST_FOCUS_AREAS)
                .mapToObj(at -> new FocusField(at + 1, at < shown.size() ? shown.get(at) : new Focus("", "")))
                .toList();
    }

    /** The fields for one focus area. */
    public record FocusField(int number, Focus focus) {}

    private List<Focus> sentFocusAreas() {
        List<Focus> sent = new ArrayList<>();
        for (int number = 1; number <= YearPlan.MOST_FOCUS_AREAS; number++) {
            sent.add(new Focus(page.typed("focus" + number + "Text"), page.typed("focus" + number + "MoreText")));
        }
        return sent;
    }

    public void save() {
        String slug = page.parameter("slug");
        years.plan(slug, getYear(), openedVersion(), typed());
        page.redirect("/natverk/" + slug + "/verksamhetsar/" + getYear(), "year-planned");
    }

    private YearPlan typed() {
        return new YearPlan(
                Objects.requireNonNullElse(foresight, ""), sentFocusAreas(), Objects.requireNonNullElse(review, ""));
    }

    /** A version that is no number was not sent by this page; it fits no year. */
    private long openedVersion() {
        String version = page.parameter(VERSION);
        return version.matches("-?[0-9]{1,18}") ? Long.parseLong(version) : Long.MIN_VALUE;
    }

    /** Whether someone else has written about the year since this form was opened. */
    public boolean isOvertaken() {
        return isSent() && openedVersion() != getVersion();
    }

    public String getChangedBy() {
        return getWritten()
                .map(OperatingYear::getChangedBy)
                .map(person -> person.getName())
                .orElse("");
    }

    public String getChangedOn() {
        return getWritten()
                .map(year -> Formats.date(year.getChangedAt(), page.getLocale()))
                .orElse("");
    }

    public String getChangedTime() {
        return getWritten().map(year -> Formats.time(year.getChangedAt())).orElse("");
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    public String getForesight() {
        return foresight;
    }

    public void setForesight(String foresight) {
        this.foresight = foresight;
    }

    public String getReview() {
        return review;
    }

    public void setReview(String review) {
        this.review = review;
    }
}

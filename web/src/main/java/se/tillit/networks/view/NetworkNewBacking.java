package se.tillit.networks.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import se.tillit.networks.NetworkKind;
import se.tillit.networks.NetworkOpeningService;
import se.tillit.networks.NewNetwork;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk/nytt}: choosing the kind, and with {@code ?slag=arbetsgrupp} the form that opens a network of it. Which
 * municipalities are expected are plain boxes, named {@code kommun<id>}, and {@code tva<id>} for two seats.
 */
@Named
@RequestScoped
public class NetworkNewBacking {

    @Inject
    private NetworkOpeningService opening;

    @Inject
    private NetworkFormBacking fields;

    @Inject
    private DecisionFormBacking decision;

    @Inject
    private PeopleService people;

    @Inject
    private Clock clock;

    @Inject
    private PageBacking page;

    private List<Organisation> municipalities;
    private Integer year;
    private String focusAreas;
    private String submissionKey = UUID.randomUUID().toString();

    /** Asks before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        opening.requireMayCreate();
        kind().ifPresent(kind -> fields.getForm().fill(opening.template(kind)));
        year = SwedishTime.today(clock).getYear();
    }

    private Optional<NetworkKind> kind() {
        return KindWords.kind(page.parameter(KindWords.PARAMETER));
    }

    public boolean isKindChosen() {
        return kind().isPresent();
    }

    public NetworkKind getKind() {
        return kind().orElseThrow();
    }

    public String getKindWord() {
        return page.parameter(KindWords.PARAMETER);
    }

    public List<NetworkKind> getKinds() {
        return List.of(NetworkKind.values());
    }

    public String kindWord(NetworkKind kind) {
        return KindWords.word(kind);
    }

    /** The municipalities that are members today. */
    public List<Organisation> getMunicipalities() {
        if (municipalities == null) {
            municipalities = people.membersOn(SwedishTime.today(clock));
        }
        return municipalities;
    }

    /** At first all are expected. */
    public boolean isExpected(Organisation municipality) {
        return !isSent() || !page.parameter("kommun" + municipality.getId()).isEmpty();
    }

    public boolean isTwo(Organisation municipality) {
        return !page.parameter("tva" + municipality.getId()).isEmpty();
    }

    private SortedMap<Long, Integer> seats() {
        SortedMap<Long, Integer> seats = new TreeMap<>();
        getMunicipalities().stream()
                .filter(this::isExpected)
                .forEach(one -> seats.put(one.getId(), isTwo(one) ? NewNetwork.MOST_SEATS : 1));
        return seats;
    }

    /** Opens the network, and leads to its page. */
    public void create() {
        String slug = opening.create(new NewNetwork(
                submissionKey,
                getKind(),
                fields.description(),
                seats(),
                year,
                NetworkForm.lines(focusAreas),
                decision.details()));
        page.redirect("/natverk/" + slug, "network-created");
    }

    private static boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** This year and the next. */
    public List<Integer> getYears() {
        int thisYear = SwedishTime.today(clock).getYear();
        return List.of(thisYear, thisYear + 1);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getFocusAreas() {
        return focusAreas;
    }

    public void setFocusAreas(String focusAreas) {
        this.focusAreas = focusAreas;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(String submissionKey) {
        if (submissionKey != null) {
            this.submissionKey = submissionKey;
        }
    }
}

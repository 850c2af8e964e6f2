package se.tillit.networks.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tillit.networks.NetworkFilter;
import se.tillit.networks.NetworkKind;
import se.tillit.networks.NetworkOpeningService;
import se.tillit.networks.NetworkPage;
import se.tillit.networks.NetworkRow;
import se.tillit.networks.NetworkService;
import se.tillit.networks.NetworkStatus;
import se.tillit.people.Organisation;
import se.tillit.people.PeopleService;
import se.tillit.people.PolicyArea;
import se.tillit.shared.SwedishTime;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/**
 * {@code /natverk}: the networks that the reader may know of, 25 a page, by policy area. What is looked for stands in the
 * address: {@code ?q=plan&slag=arbetsgrupp&sakomrade=education&kommun=tjorn&lage=pagaende&mina=ja&sida=2}.
 */
@Named
@RequestScoped
public class NetworkListBacking {

    private static final int LONGEST_WORDS = 100;
    private static final List<String> PARAMETERS =
            List.of("q", KindWords.PARAMETER, "sakomrade", "kommun", "lage", "mina");
    private static final String ONGOING = "pagaende";
    private static final String CLOSED = "avslutade";

    @Inject
    private NetworkService networks;

    @Inject
    private NetworkOpeningService opening;

    @Inject
    private PeopleService people;

    @Inject
    private Clock clock;

    @Inject
    private PageBacking page;

    private NetworkPage list;
    private List<PolicyArea> policyAreas;
    private List<Organisation> municipalities;

    @PostConstruct
    void open() {
        list = networks.search(filter(), page.getListPage());
        policyAreas = people.policyAreas();
        municipalities = people.membersOn(SwedishTime.today(clock));
    }

    private NetworkFilter filter() {
        String words = page.typed("q");
        return new NetworkFilter(
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                KindWords.kind(page.parameter(KindWords.PARAMETER))
                        .<Set<NetworkKind>>map(EnumSet::of)
                        .orElse(EnumSet.allOf(NetworkKind.class)),
                page.parameter("sakomrade"),
                page.parameter("kommun"),
                statuses(),
                !page.parameter("mina").isEmpty());
    }

    private Set<NetworkStatus> statuses() {
        return switch (page.parameter("lage")) {
            case ONGOING -> EnumSet.complementOf(EnumSet.of(NetworkStatus.CLOSED));
            case CLOSED -> EnumSet.of(NetworkStatus.CLOSED);
            default -> EnumSet.allOf(NetworkStatus.class);
        };
    }

    public NetworkPage getList() {
        return list;
    }

    /** Whether the reader looks for something, and not at everything. */
    public boolean isFiltered() {
        return PARAMETERS.stream().anyMatch(name -> !page.parameter(name).isEmpty());
    }

    public boolean isChosen(String parameter, String value) {
        return page.parameter(parameter).equals(value);
    }

    public List<PolicyArea> getPolicyAreas() {
        return policyAreas;
    }

    public String areaName(PolicyArea area) {
        return page.isSwedish() ? area.getNameSwedish() : area.getNameEnglish();
    }

    public List<Organisation> getMunicipalities() {
        return municipalities;
    }

    public List<NetworkKind> getKinds() {
        return List.of(NetworkKind.values());
    }

    public String kindWord(NetworkKind kind) {
        return KindWords.word(kind);
    }

    public boolean isMayCreate() {
        return opening.mayCreate();
    }

    /** One group a policy area, and the closed networks in one of their own at the end. */
    public List<Group> getGroups() {
        Map<String, List<NetworkRow>> groups = list.rows().stream()
                .collect(Collectors.groupingBy(this::groupOf, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String groupOf(NetworkRow row) {
        return row.status() == NetworkStatus.CLOSED
                ? Texts.get(page.getLocale(), "networks.list.closed")
                : row.policyArea(page.isSwedish());
    }

    /** Networks under one heading. */
    public record Group(String name, List<NetworkRow> rows) {}

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, list.pages()).boxed().toList();
    }

    /** The address of another page of what is looked for. */
    public String pageAddress(int number) {
        String looked = PARAMETERS.stream()
                .filter(name -> !page.parameter(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(page.parameter(name), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "?" + looked + "sida=" + number;
    }
}

package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tillit.directory.DirectoryPage;
import se.tillit.directory.DirectoryService;
import se.tillit.directory.PersonAdministrationService;
import se.tillit.people.PersonFilter;
import se.tillit.people.PersonKind;
import se.tillit.shared.view.Numbers;
import se.tillit.shared.view.PageBacking;

/** {@code /personer}: the directory, 50 people a page, filtered by what the address says. For signed-in readers. */
@Named
@RequestScoped
public class DirectoryListBacking {

    private static final List<String> FILTERS = List.of("q", "kommun", "funktion", "sakomrade", "uppdrag");
    private static final int LONGEST_TEXT = 100;

    @Inject
    private DirectoryService directory;

    @Inject
    private PersonAdministrationService administration;

    @Inject
    private PageBacking page;

    private DirectoryPage list;

    /** Reads the people before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getList();
    }

    public DirectoryPage getList() {
        if (list == null) {
            list = directory.search(
                    getFilter(),
                    Numbers.of(page.parameter("sida")).map(Long::intValue).orElse(1));
        }
        return list;
    }

    public PersonFilter getFilter() {
        return new PersonFilter(getText(), chosen("kommun"), chosen("funktion"), chosen("sakomrade"), getKind());
    }

    /** What is searched for; nobody's name is longer. */
    public String getText() {
        String typed = page.parameter("q").strip();
        return typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    }

    private Long chosen(String name) {
        return Numbers.of(page.parameter(name)).orElse(null);
    }

    private PersonKind getKind() {
        return switch (page.parameter("uppdrag")) {
            case "fortroendevald" -> PersonKind.ELECTED;
            case "tjansteperson" -> PersonKind.OFFICIAL;
            default -> null;
        };
    }

    public boolean isMayAdminister() {
        return administration.mayAdminister();
    }

    /** The filters as an address has them, ready to be followed by a page's number. */
    public String getQuery() {
        return FILTERS.stream()
                .filter(name -> !page.parameter(name).isBlank())
                .flatMap(
                        name -> Stream.of(name + "=" + URLEncoder.encode(page.parameter(name), StandardCharsets.UTF_8)))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }
}

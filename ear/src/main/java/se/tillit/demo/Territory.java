package se.tillit.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The organisations. The first part is Göteborgsregionen with its 13 municipalities; the other parts, for sizes M and L,
 * do not exist.
 */
final class Territory {

    static final String ASSOCIATION_SLUG = "goteborgsregionen";

    private static final LocalDate MEMBER_FROM = LocalDate.of(1995, 1, 1);
    private static final LocalDate POPULATION_ON = LocalDate.of(2023, 12, 31);
    /** County codes of SCB end at 25, so no real municipality has such a code. */
    private static final int FIRST_INVENTED_CODE = 9_001;

    private static final List<String> COUNTY_PARTS = List.of("norra länsdelen", "västra länsdelen", "östra länsdelen");

    /** A part of the country whose municipalities have networks of their own. */
    record Part(String name, List<Organisation> municipalities, List<Organisation> externals) {}

    final List<Organisation> organisations = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final Organisation association;

    Territory(DemoSize size, DemoTexts texts, Dice dice) {
        association = add("ASSOCIATION", null, "Göteborgsregionen", "GR", ASSOCIATION_SLUG, null);
        List<Organisation> externals = List.of(
                external("Business Region Göteborg", "BRG", "business-region-goteborg"),
                external("Länsstyrelsen i Västra Götalands län", "Länsstyrelsen", "lansstyrelsen-vastra-gotaland"),
                external("Västra Götalandsregionen", "VGR", "vastra-gotalandsregionen"));
        parts.add(new Part("", realMunicipalities(), externals));
        if (size.regions() > 0) {
            addRegions(size.regions(), texts);
        } else if (size.municipalities() > parts.get(0).municipalities().size()) {
            COUNTY_PARTS.forEach(name -> parts.add(new Part(name, new ArrayList<>(), externals)));
        }
        addInventedMunicipalities(size.municipalities(), texts, dice);
    }

    private void addRegions(int count, DemoTexts texts) {
        for (String region : texts.names("invented-region", 0).subList(0, count)) {
            List<Organisation> externals = List.of(external(region, region, Phrases.slug(region)));
            parts.add(new Part(region, new ArrayList<>(), externals));
        }
    }

    private void addInventedMunicipalities(int wanted, DemoTexts texts, Dice dice) {
        List<String> stems = texts.names("invented-stem", 0);
        List<String> endings = texts.names("invented-ending", 0);
        int missing = wanted - parts.get(0).municipalities().size();
        for (int i = 0; i < missing; i++) {
            String name = stems.get(i % stems.size()) + endings.get(i / stems.size());
            Part part = parts.get(1 + i % (parts.size() - 1));
            part.municipalities()
                    .add(add(
                            Organisation.MUNICIPALITY,
                            String.valueOf(FIRST_INVENTED_CODE + i),
                            name + "s kommun",
                            name,
                            Phrases.slug(name),
                            dice.between(4_000, 90_000)));
        }
    }

    private List<Organisation> realMunicipalities() {
        List<Organisation> municipalities = new ArrayList<>();
        InputStream stream = Territory.class.getResourceAsStream("/data/municipalities.csv");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(reader)) {
                municipalities.add(add(
                        Organisation.MUNICIPALITY,
                        row.get("scb_code"),
                        row.get("brand_name"),
                        row.get("short_name"),
                        row.get("slug"),
                        Integer.valueOf(row.get("population"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return municipalities;
    }

    private Organisation external(String name, String shortName, String slug) {
        return add("EXTERNAL", null, name, shortName, slug, null);
    }

    private Organisation add(
            String kind,
            @Nullable String scbCode,
            String name,
            String shortName,
            String slug,
            @Nullable Integer population) {
        boolean municipality = kind.equals(Organisation.MUNICIPALITY);
        Organisation organisation = new Organisation(
                organisations.size() + 1L,
                kind,
                scbCode,
                name,
                shortName,
                slug,
                population,
                municipality ? POPULATION_ON : null,
                municipality ? MEMBER_FROM : null);
        organisations.add(organisation);
        return organisation;
    }

    Organisation bySlug(String slug) {
        return organisations.stream()
                .filter(organisation -> organisation.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}

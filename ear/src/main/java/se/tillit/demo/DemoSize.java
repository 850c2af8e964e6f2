package se.tillit.demo;

/** How much demo data: the sizes of domain.md §8. Content of the last 24 months is made; people, not accounts. */
public enum DemoSize {
    /** Göteborgsregionen: 13 municipalities. */
    S(120, 2_500, 13, 0, 7.5, 4_000, 1_000),
    /** One large county: 49 municipalities, 36 of them invented. */
    M(500, 10_000, 49, 0, 7.5, 17_000, 4_000),
    /** Sweden: 290 municipalities and 21 regions, all invented but 13 municipalities and one region. */
    L(6_000, 150_000, 290, 20, 8.75, 250_000, 60_000);

    private final int networks;
    private final int people;
    private final int municipalities;
    private final int regions;
    private final double meetingsPerNetworkAndYear;
    private final int documentsPerYear;
    private final int questionsPerYear;

    DemoSize(
            int networks,
            int people,
            int municipalities,
            int regions,
            double meetingsPerNetworkAndYear,
            int documentsPerYear,
            int questionsPerYear) {
        this.networks = networks;
        this.people = people;
        this.municipalities = municipalities;
        this.regions = regions;
        this.meetingsPerNetworkAndYear = meetingsPerNetworkAndYear;
        this.documentsPerYear = documentsPerYear;
        this.questionsPerYear = questionsPerYear;
    }

    /** Networks, of which two thirds are active. */
    public int networks() {
        return networks;
    }

    /** People, of whom a few have a demo account. */
    public int people() {
        return people;
    }

    /** Municipalities, of which 13 are real. */
    public int municipalities() {
        return municipalities;
    }

    /** Invented regions. */
    public int regions() {
        return regions;
    }

    /** Documents a year, over all networks. */
    public int documentsPerYear() {
        return documentsPerYear;
    }

    /** Questions a year, over all networks. */
    public int questionsPerYear() {
        return questionsPerYear;
    }

    double meetingsPerNetworkAndYear() {
        return meetingsPerNetworkAndYear;
    }
}

package se.tillit.batch.activityreport;

/**
 * What a figure is about.
 *
 * @param scopeKey slug of the network, SCB code of the municipality, empty for the region
 */
record FigureKey(Scope scope, String scopeKey, Section section, Metric metric, Variant variant) {

    /** The smallest unit is a network or a municipality, never a person (T2). */
    enum Scope {
        REGION,
        NETWORK,
        MUNICIPALITY
    }

    static FigureKey region(Section section, Metric metric, Variant variant) {
        return new FigureKey(Scope.REGION, "", section, metric, variant);
    }

    static FigureKey network(String slug, Section section, Metric metric, Variant variant) {
        return new FigureKey(Scope.NETWORK, slug, section, metric, variant);
    }

    static FigureKey municipality(String scbCode, Section section, Metric metric) {
        return new FigureKey(Scope.MUNICIPALITY, scbCode, section, metric, Variant.MAIN);
    }
}

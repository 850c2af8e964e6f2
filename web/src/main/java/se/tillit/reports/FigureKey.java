package se.tillit.reports;

/**
 * What a figure is about.
 *
 * @param scopeKey slug of the network, SCB code of the municipality, empty for the region
 */
public record FigureKey(Scope scope, String scopeKey, Section section, Metric metric, Variant variant) {

    public static FigureKey region(Section section, Metric metric, Variant variant) {
        return new FigureKey(Scope.REGION, "", section, metric, variant);
    }

    public static FigureKey network(ReportNetwork network, Metric metric, Variant variant) {
        return new FigureKey(Scope.NETWORK, network.slug(), network.section(), metric, variant);
    }

    public static FigureKey municipality(String scbCode, Section section, Metric metric) {
        return new FigureKey(Scope.MUNICIPALITY, scbCode, section, metric, Variant.MAIN);
    }
}

package se.tillit.demo;

import java.time.LocalDate;

/** Writes in which municipalities a document was opened in the fortnight after it came, and until yesterday. */
final class OpeningRows {

    private static final int DAYS = 14;

    private final RowSink rows;
    private final Moment moment;

    OpeningRows(RowSink rows, Moment moment) {
        this.rows = rows;
        this.moment = moment;
    }

    /** The dice come from the document's key, so that what other documents get does not depend on these. */
    void write(DemoNetwork network, Organisation origin, String key, LocalDate publishedOn) {
        Dice dice = Dice.seeded(key.hashCode());
        double interest = dice.share(0.1, 0.9);
        for (Organisation municipality : network.part.municipalities()) {
            LocalDate day = publishedOn.plusDays(dice.between(0, DAYS));
            if (dice.chance(interest) && day.isBefore(moment.today()) && municipality.id() != origin.id()) {
                rows.add(Table.DOCUMENT_OPENING, municipality.id(), day, key);
            }
        }
    }
}
